package org.tabularium.export.ooxml;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.tabularium.export.Resource;

/// Measures text in Arial as Word and Excel set it. Lengths are twentieths of a point, sizes half points.
public final class Ruler {
    public static final Ruler ARIAL = new Ruler();
    private static final char FIRST = ' ';
    private static final int COUNT = 0x180 - FIRST;
    private static final int FIGURE = 556;
    private static final int EM = 1000;

    private final int[][] widths = new int[2][COUNT];
    private int widest = EM;

    private Ruler() {
        try {
            String table = Resource.read(Ruler.class, "arial.txt");
            String[] numbers = table.substring(table.indexOf('\n')).strip().split("\\s+", -1);
            for (int i = 0; i < 2 * COUNT; i++) {
                widths[i / COUNT][i % COUNT] = Integer.parseInt(numbers[i]);
                widest = Math.max(widest, widths[i / COUNT][i % COUNT]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Width of a text on one line.
    public int width(String text, int size, boolean bold) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(text.charAt(i), bold);
        }
        return scaled(sum, size);
    }

    /// Whether a text is so short that it takes one line whatever its letters: then it need not be measured.
    public boolean surelyFits(String text, int width, int size) {
        return scaled(text.length() * widest, size) <= width && text.indexOf('\n') < 0;
    }

    /// Begins to fill lines.
    public Lines lines(int width, int size) {
        return new Lines(width * 100 / size);
    }

    private static int scaled(int thousandths, int size) {
        return thousandths * size / 100;
    }

    private int width(char c, boolean bold) {
        if (c >= FIRST && c < FIRST + COUNT) {
            return widths[bold ? 1 : 0][c - FIRST];
        }
        return switch (c) {
            case '‘', '’', '‚' -> bold ? 278 : 222;
            case '“', '”', '„' -> bold ? 500 : 333;
            case '‐', '‑' -> 333;
            case '•' -> 350;
            case '—', '…' -> EM;
            case '–', '€' -> FIGURE;
            default -> c < FIRST ? 0 : Character.isSurrogate(c) ? EM / 2 : c >= 0x2E80 ? EM : FIGURE;
        };
    }

    /// Lines being filled. Breaks where Word does: after spaces, hyphens and dashes, and anywhere in a word
    /// longer than the line.
    public final class Lines {
        private final int room;
        private int count = 1;
        private int line;
        private int word;

        private Lines(int room) {
            this.room = room;
        }

        /// Sets text after what has been set before. One loop without calls: the first document of a process runs
        /// through it uncompiled.
        public Lines add(String text, boolean bold) {
            int[] latin = widths[bold ? 1 : 0];
            int onLine = line;
            int inWord = word;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int wide = c >= FIRST && c < FIRST + COUNT ? latin[c - FIRST] : width(c, bold);
                boolean ordinary = c > '-' && c < '\u2010'; // neither space nor hyphen: asked first, since most are
                if (!ordinary && c == ' ') {
                    // Spaces hang over the end of a line.
                    onLine += wide;
                    inWord = 0;
                } else if (!ordinary && c == '\n') {
                    count++;
                    onLine = 0;
                    inWord = 0;
                } else {
                    if (onLine + wide > room && onLine > 0) {
                        count++;
                        onLine = inWord + wide <= room ? inWord : 0;
                        inWord = onLine;
                    }
                    onLine += wide;
                    inWord = ordinary || !isBreak(c) ? inWord + wide : 0;
                }
            }
            line = onLine;
            word = inWord;
            return this;
        }

        private static boolean isBreak(char c) {
            return c == '-' || c == '‐' || c == '–' || c == '—' || c == '\t';
        }

        /// How many lines there are; at least one.
        public int count() {
            return count;
        }
    }
}
