package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tabularium.document.Span;
import org.tabularium.document.Span.Style;
import org.tabularium.document.Text;
import org.tabularium.export.CleanText;

/// A text as letters to draw, each with its place if all stood on one line.
final class Measured {
    private final float size;
    private final List<Line.Piece> kinds = new ArrayList<>();
    private char[] letters = new char[64];
    private int length;
    /// Never falls from one letter to the next.
    private int[] kindOf = new int[64];
    private boolean[] glued = new boolean[64];
    private float[] edges = new float[65];

    Measured(Text text, Role role, Fonts fonts) {
        size = role.size;
        for (Span span : text.spans()) {
            Style style = span.style() == Style.PLAIN ? role.style : span.style();
            Face face = fonts.of(style);
            boolean isPlain = plain(span.text(), 0) == span.text().length();
            String words = isPlain ? span.text() : Letters.composed(CleanText.of(span.text()));
            for (int i = 0; i < words.length();) {
                int plain = plain(words, i);
                if (plain > i) {
                    add(words, i, plain, face, ink(style), span.language());
                    i = plain;
                } else {
                    int letter = words.codePointAt(i);
                    if (!Letters.invisible(letter)) {
                        add(letter, face, ink(style), fonts, span.language());
                    }
                    i += Character.charCount(letter);
                }
            }
        }
    }

    /// Where the letters end that every face has and that are drawn as they are.
    private static int plain(String words, int from) {
        int to = from;
        while (to < words.length() && words.charAt(to) >= ' ' && words.charAt(to) <= '~') {
            to++;
        }
        return to;
    }

    private void add(String words, int from, int to, Face face, Ink ink, String language) {
        kind(face, ink, "", language);
        int at = length;
        grow(to - from);
        words.getChars(from, to, letters, at);
        Arrays.fill(kindOf, at, length, kinds.size() - 1);
        face.measure(letters, at, length, size, edges);
    }

    private static Ink ink(Style style) {
        return switch (style) {
            case PLAIN, STRONG -> Ink.TEXT;
            case MUTED -> Ink.MUTED;
            case GAP -> Ink.GAP;
        };
    }

    private void add(int codePoint, Face wanted, Ink ink, Fonts fonts, String language) {
        int drawn = Letters.drawn(codePoint);
        if (wanted.has(drawn)) {
            String copied = Letters.isStandIn(codePoint) ? Letters.copied(codePoint) : "";
            add(drawn, wanted, ink, copied, language, codePoint == Letters.NO_BREAK_SPACE);
        } else if (fonts.others().has(drawn)) {
            add(drawn, fonts.others(), ink, "", language, false);
        } else {
            add(Letters.MISSING, fonts.others(), ink, Letters.copied(codePoint), language, false);
        }
    }

    private void add(int letter, Face face, Ink ink, String copied, String language, boolean noBreak) {
        kind(face, ink, copied, language);
        float width = letter == Letters.SOFT_HYPHEN ? 0 : face.width(letter, size);
        int from = length;
        grow(Character.charCount(letter));
        Character.toChars(letter, letters, from);
        for (int i = from; i < length; i++) {
            kindOf[i] = kinds.size() - 1;
            glued[i] = noBreak;
            edges[i + 1] = edges[from] + width;
        }
    }

    private void kind(Face face, Ink ink, String copied, String language) {
        Line.Piece last = kinds.isEmpty() ? null : kinds.getLast();
        if (last == null || last.face() != face || last.ink() != ink || !copied.isEmpty()
                || !last.copied().isEmpty() || !last.language().equals(language)) {
            kinds.add(new Line.Piece("", face, ink, copied, language));
        }
    }

    private void grow(int more) {
        length += more;
        if (length > letters.length) {
            int room = Math.max(length, 2 * letters.length);
            letters = Arrays.copyOf(letters, room);
            kindOf = Arrays.copyOf(kindOf, room);
            glued = Arrays.copyOf(glued, room);
            edges = Arrays.copyOf(edges, room + 1);
        }
    }

    int length() {
        return length;
    }

    String letters(int from, int to) {
        return new String(letters, from, to - from);
    }

    char at(int index) {
        return letters[index];
    }

    boolean isSpace(int index) {
        return index < length && letters[index] == ' ' && !glued[index];
    }

    /// Width without spaces at the end, with the hyphen that a soft one at the end becomes.
    float width(int from, int to) {
        int end = to;
        while (end > from && isSpace(end - 1)) {
            end--;
        }
        return edges[end] - edges[from] + hyphenAt(end);
    }

    private float hyphenAt(int end) {
        return end > 0 && letters[end - 1] == Letters.SOFT_HYPHEN
                ? kinds.get(kindOf[end - 1]).face().width('-', size)
                : 0;
    }

    /// Width with a hyphen behind.
    float hyphenedWidth(int from, int to) {
        return edges[to] - edges[from] + kinds.get(kindOf[to - 1]).face().width('-', size);
    }

    /// Letters of a word that goes on in the next line, with a hyphen that is not copied.
    Line hyphened(int from, int to) {
        List<Line.Piece> pieces = new ArrayList<>(line(from, to).pieces());
        Line.Piece last = pieces.getLast();
        pieces.add(new Line.Piece("-", last.face(), last.ink(), Character.toString(Letters.SOFT_HYPHEN),
                last.language()));
        return new Line(pieces, size, hyphenedWidth(from, to));
    }

    /// The letters as a line; a soft hyphen is drawn only where the line ends with it.
    Line line(int from, int to) {
        float width = width(from, to);
        if (from < to && kindOf[from] == kindOf[to - 1]) {
            return new Line(List.of(piece(from, to, to)), size, width);
        }
        List<Line.Piece> pieces = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || kindOf[i] != kindOf[start]) {
                pieces.add(piece(start, i, to));
                start = i;
            }
        }
        return new Line(pieces, size, width);
    }

    /// @param end of the line in which the piece stands
    private Line.Piece piece(int from, int to, int end) {
        Line.Piece kind = kinds.get(kindOf[from]);
        String shown = letters(from, to);
        if (shown.indexOf(Letters.SOFT_HYPHEN) >= 0) {
            boolean goesOn = to == end && end < length && letters[to - 1] == Letters.SOFT_HYPHEN;
            shown = shown.replace("\u00AD", "") + (goesOn ? "-" : "");
        }
        return new Line.Piece(shown, kind.face(), kind.ink(), kind.copied(), kind.language());
    }
}
