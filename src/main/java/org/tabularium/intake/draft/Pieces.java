package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.intake.reading.Found;

/// The entries of a cell.
///
/// @param all the entries
/// @param marks what stands between them and says something: numbers and letters of a list
record Pieces(List<Found<String>> all, List<String> marks) {

    List<String> texts() {
        return all.stream().map(Found::value).toList();
    }

    /// What stands in a text outside of what was found there, as far as it has letters or digits.
    static List<String> between(String text, List<? extends Found<?>> found) {
        List<String> between = new ArrayList<>();
        int at = 0;
        for (Found<?> f : found.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList()) {
            if (f.start() > at && Texts.says(text.substring(at, f.start()))) {
                between.add(Texts.clean(text.substring(at, f.start())));
            }
            at = Math.max(at, Math.min(f.end(), text.length()));
        }
        if (at < text.length() && Texts.says(text.substring(at))) {
            between.add(Texts.clean(text.substring(at)));
        }
        return between;
    }

    /// The parts of a text that were found.
    static List<String> parts(String text, List<? extends Found<?>> found) {
        return found.stream().map(f -> text.substring(f.start(), Math.min(f.end(), text.length()))).toList();
    }
}
