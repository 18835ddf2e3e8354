package org.tabularium.edit.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A line of text around what was found in it.
///
/// @param text the line; begins with an ellipsis if something is left out before it
/// @param marks where the words lie in it, in order, not overlapping
public record Snippet(String text, List<Mark> marks) {
    private static final int LEAD = 28;
    private static final int LONGEST = 64;
    private static final String CUT = "… ";

    public Snippet {
        marks = List.copyOf(marks);
    }

    /// A stretch of the text.
    ///
    /// @param from first character
    /// @param to the character after the last
    public record Mark(int from, int to) {}

    static Snippet of(String text, List<String> words) {
        List<Mark> found = marks(text, words);
        int first = found.isEmpty() ? 0 : found.getFirst().from();
        int start = first <= LEAD + CUT.length() ? 0 : beginning(text, first - LEAD, first);
        int end = Math.min(text.length(), start + LONGEST);
        String line = text.substring(start, end).replaceAll("\\s", " ");
        int shift = start == 0 ? 0 : CUT.length();
        List<Mark> seen = found.stream().filter(m -> m.to() <= end)
                .map(m -> new Mark(m.from() - start + shift, m.to() - start + shift)).toList();
        return new Snippet((start == 0 ? "" : CUT) + line + (end < text.length() ? " …" : ""), seen);
    }

    /// The beginning of a word at or after a place.
    private static int beginning(String text, int from, int first) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= first ? from : space + 1;
    }

    private static List<Mark> marks(String text, List<String> words) {
        Folding folded = Folding.traced(text);
        List<Mark> all = new ArrayList<>();
        for (String word : words) {
            for (int at = folded.text().indexOf(word); at >= 0; at =
                    folded.text().indexOf(word, at + word.length())) {
                all.add(new Mark(folded.originStart(at), folded.originEnd(at + word.length())));
            }
        }
        all.sort(Comparator.comparingInt(Mark::from).thenComparing(Mark::to, Comparator.reverseOrder()));
        List<Mark> apart = new ArrayList<>();
        for (Mark mark : all) {
            if (apart.isEmpty() || mark.from() >= apart.getLast().to()) {
                apart.add(mark);
            }
        }
        return apart;
    }
}
