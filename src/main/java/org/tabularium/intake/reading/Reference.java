package org.tabularium.intake.reading;

import java.util.ArrayList;
import java.util.List;

/// A place in an act that a text cites.
///
/// @param act id of the act; of an act the law data do not know, its folded name
/// @param path section, paragraph, sub-paragraph, sentence, number, letter, as far as cited
/// @param written the act as written, and the sign before the section
/// @param chain number of the list it stands in
/// @param start where it begins in the text
/// @param end where it ends
record Reference(String act, List<String> path, Written written, int chain, int start, int end) {
    Reference {
        path = List.copyOf(path);
    }

    /// What is needed to write a place of a list for itself.
    record Written(String sign, String act) {}

    /// The place as a key, such as `gdpr/6/1/b`.
    String key() {
        return act + "/" + place();
    }

    String place() {
        return String.join("/", path);
    }

    Reference endingAt(int other) {
        return new Reference(act, path, written, chain, start, other);
    }

    Reference of(String other) {
        return new Reference(other, path, written, chain, start, end);
    }

    /// The keys of the places that hold it, the narrowest first.
    List<String> wider() {
        List<String> keys = new ArrayList<>();
        for (int n = path.size() - 1; n > 0; n--) {
            keys.add(act + "/" + String.join("/", path.subList(0, n)));
        }
        return keys;
    }
}
