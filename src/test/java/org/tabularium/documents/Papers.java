package org.tabularium.documents;

import java.util.Map;

/// The text of one finished file without its white space, by chapter.
///
/// @param chapters text of each chapter; parts that may stand apart are separated
record Papers(Map<String, String> chapters) {

    String chapter(String name) {
        return chapters.getOrDefault(name, "");
    }

    String whole() {
        return String.join("|", chapters.values());
    }

    /// The names of the chapters of a register: the cover with all that stands before the first activity, the
    /// activities, the measures.
    static String name(int chapter, int last) {
        return chapter == 0 ? "cover" : chapter == last ? "measures" : Integer.toString(chapter);
    }
}
