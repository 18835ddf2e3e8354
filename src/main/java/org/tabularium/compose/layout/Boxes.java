package org.tabularium.compose.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.model.LocalText;

/// Boxes of a form that sort what is recorded into kinds of its own. Beside a ticked box stands what ticked it, so that
/// whoever reads the form sees why.
///
/// @param of the table within an entry whose rows are sorted
/// @param kinds the boxes in their order; one without words takes what no other does
record Boxes(String of, List<Kind> kinds) {
    static final Boxes NONE = new Boxes("", List.of());

    Boxes {
        kinds = List.copyOf(kinds);
    }

    /// A box.
    ///
    /// @param words how words begin that tell of it, in all languages
    record Kind(LocalText label, List<String> words) {
        Kind {
            words = List.copyOf(words);
        }

        private boolean tellsOf(String text) {
            return words.stream().anyMatch(w -> Pattern
                    .compile("(?<![\\p{L}])" + w, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text).find());
        }
    }

    /// For each kind the positions of the entries that belong to it.
    ///
    /// @param names what the entries are called; decides first
    /// @param about what is said of them
    List<List<Integer>> sorted(List<String> names, List<String> about) {
        List<List<Integer>> sorted = new ArrayList<>();
        kinds.forEach(_ -> sorted.add(new ArrayList<>()));
        for (int i = 0; i < names.size(); i++) {
            List<Integer> found = found(names.get(i));
            for (int kind : found.isEmpty() ? others(about.get(i)) : found) {
                sorted.get(kind).add(i);
            }
        }
        return sorted;
    }

    private List<Integer> others(String about) {
        List<Integer> found = found(about);
        if (!found.isEmpty()) {
            return found;
        }
        List<Integer> rest = new ArrayList<>();
        for (int k = 0; k < kinds.size(); k++) {
            if (kinds.get(k).words().isEmpty()) {
                rest.add(k);
            }
        }
        return rest;
    }

    private List<Integer> found(String text) {
        List<Integer> found = new ArrayList<>();
        for (int k = 0; k < kinds.size(); k++) {
            if (kinds.get(k).tellsOf(text)) {
                found.add(k);
            }
        }
        return found;
    }
}
