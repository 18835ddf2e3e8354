package org.tabularium.picture.flow;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ruler;

/// A caption broken into lines that fit beside its bar. A name takes few lines and ends with an ellipsis if it is
/// longer; notes are never shortened, since a citation would then be wrong.
///
/// @param title lines of the name
/// @param notes lines of the notes
record Label(List<String> title, List<Caption.Note> notes) {
    static final double TITLE = 13;
    static final double NOTE = 12;
    static final double TITLE_LINE = 18;
    static final double NOTE_LINE = 17;
    /// Above the first line.
    static final double ABOVE = 3;

    Label {
        title = List.copyOf(title);
        notes = List.copyOf(notes);
    }

    double height() {
        return ABOVE + title.size() * TITLE_LINE + notes.size() * NOTE_LINE;
    }

    /// @param name the name as it is shown
    /// @param most how many lines it may take
    static Label of(String name, List<Caption.Note> notes, double width, int most, Ruler ruler) {
        // The followed path is set in semibold, the widest of the faces: what fits then fits always.
        List<String> title = wrapped(name, width, Face.SEMIBOLD, TITLE, ruler);
        if (title.size() > most) {
            title = new ArrayList<>(title.subList(0, most));
            title.add(shortened(title.removeLast(), width, ruler));
        }
        List<Caption.Note> lines = new ArrayList<>();
        notes.forEach(note -> wrapped(note.text(), width, Face.REGULAR, NOTE, ruler)
                .forEach(line -> lines.add(new Caption.Note(line, note.ink()))));
        return new Label(title, lines);
    }

    /// The last line of a name that goes on, cut after a word if that leaves more than half of it.
    private static String shortened(String line, double width, Ruler ruler) {
        String cut = ruler.fitting(line + " " + "…", Face.SEMIBOLD, TITLE, width);
        int space = cut.lastIndexOf(' ');
        return cut.equals(line + " …") ? line + "…"
                : space > cut.length() / 2 ? cut.substring(0, space) + "…" : cut;
    }

    /// Breaks at spaces, after hyphens and where a hyphen may be put; a word that is too long by itself is broken
    /// anywhere.
    static List<String> wrapped(String text, double width, Face face, double size, Ruler ruler) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("(?<= )|(?<=\\p{L}-)(?=\\p{L})|(?<=\u00ad)")) {
            String longer = line + word;
            if (!line.isBlank() && ruler.width(shown(longer), face, size) > width) {
                lines.add(shown(line));
                longer = word;
            }
            while (ruler.width(shown(longer), face, size) > width && longer.length() > 1) {
                int fits = fitting(longer, width, face, size, ruler);
                lines.add(shown(longer.substring(0, fits) + Caption.SOFT));
                longer = longer.substring(fits);
            }
            line = longer;
        }
        if (!line.isBlank() || lines.isEmpty()) {
            lines.add(shown(line));
        }
        return lines;
    }

    /// A line as it is seen: a soft hyphen at its end is one, within it there is none.
    private static String shown(String line) {
        String end = line.endsWith(Caption.SOFT) ? "-" : "";
        return line.replace(Caption.SOFT, "").stripTrailing() + end;
    }

    private static int fitting(String word, double width, Face face, double size, Ruler ruler) {
        int fits = word.offsetByCodePoints(0, 1);
        while (fits < word.length()
                && ruler.width(word.substring(0, word.offsetByCodePoints(fits, 1)) + "-", face, size)
                        <= width) {
            fits = word.offsetByCodePoints(fits, 1);
        }
        return fits;
    }
}
