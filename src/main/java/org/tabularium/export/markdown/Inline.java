package org.tabularium.export.markdown;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.export.CleanText;

/// Writes the words of a block with their emphasis.
///
/// Markdown decides by the letters around it whether a star or low line opens or closes. Where they would keep
/// it from doing so, as in `**Zweck:**Versand`, the letter outside is written as a reference (`&#86;`), which
/// reads the same and counts as punctuation.
final class Inline {
    private final StringBuilder out = new StringBuilder();
    private final Escapes escapes;
    /// Whether what comes next has to be checked against the mark just closed.
    private boolean closedTightly;

    private Inline(Escapes escapes) {
        this.escapes = escapes;
    }

    /// The text on one line, as headings and cells need it.
    static String oneLine(Text text) {
        return new Inline(Escapes.ofOneLine()).written(text);
    }

    /// The text with its line breaks.
    ///
    /// @param indent what stands before each line but the first
    static String lines(Text text, String indent) {
        return new Inline(Escapes.ofLines(indent)).written(text);
    }

    private record Run(String text, String mark) {}

    private String written(Text text) {
        runs(text).forEach(this::run);
        return out.toString();
    }

    /// Neighbours of the same emphasis as one, without white space at both ends of the text.
    private static List<Run> runs(Text text) {
        List<Run> runs = new ArrayList<>();
        for (Span span : text.spans()) {
            String words = runs.isEmpty() ? CleanText.of(span.text()).stripLeading()
                    : CleanText.of(span.text());
            String mark = mark(words, span.style());
            if (!runs.isEmpty() && runs.getLast().mark.equals(mark)) {
                runs.add(new Run(runs.removeLast().text + words, mark));
            } else if (!words.isEmpty()) {
                runs.add(new Run(words, mark));
            }
        }
        while (!runs.isEmpty() && runs.getLast().text.isBlank()) {
            runs.removeLast();
        }
        if (!runs.isEmpty()) {
            Run last = runs.removeLast();
            runs.add(new Run(last.text.stripTrailing(), last.mark));
        }
        return runs;
    }

    private static String mark(String words, Span.Style style) {
        return words.codePoints().allMatch(Inline::isWhite) ? "" : switch (style) {
            case PLAIN, MUTED -> "";
            case STRONG -> "**";
            case GAP -> "_";
        };
    }

    /// No-break spaces too: next to one a mark neither opens nor closes.
    private static boolean isWhite(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void run(Run run) {
        if (run.mark.isEmpty()) {
            plain(run.text);
            return;
        }
        int from = 0;
        while (isWhite(run.text.charAt(from))) {
            from++;
        }
        int to = run.text.length();
        while (isWhite(run.text.charAt(to - 1))) {
            to--;
        }
        plain(run.text.substring(0, from));
        marked(run.text.substring(from, to), run.mark);
        plain(run.text.substring(to));
    }

    private void marked(String words, String mark) {
        String inner = escapes.of(words, beginsLine());
        if (!opens(mark, inner.codePointAt(0))) {
            int outside = out.codePointBefore(out.length());
            out.setLength(out.length() - Character.charCount(outside));
            out.append(reference(outside));
        }
        out.append(mark).append(inner).append(mark);
        closedTightly = mark.equals("_") || !Character.isLetterOrDigit(inner.codePointBefore(inner.length()));
    }

    private boolean opens(String mark, int inside) {
        return out.isEmpty() || separates(out.codePointBefore(out.length()))
                || (mark.equals("**") && Character.isLetterOrDigit(inside));
    }

    private void plain(String words) {
        String written = escapes.of(words, beginsLine());
        if (written.isEmpty()) {
            return;
        }
        int first = written.codePointAt(0);
        if (closedTightly && !separates(first)) {
            out.append(reference(first)).append(written.substring(Character.charCount(first)));
        } else {
            out.append(written);
        }
        closedTightly = false;
    }

    private boolean beginsLine() {
        int before = out.length() - escapes.lineBreak().length();
        return out.isEmpty() || (before >= 0 && out.indexOf(escapes.lineBreak(), before) == before);
    }

    private static String reference(int codePoint) {
        return "&#" + codePoint + ";";
    }

    /// Whether every renderer takes it for white space or punctuation; they differ about what is not ASCII.
    private static boolean separates(int c) {
        return c <= ' ' || (c < 0x7F && !Character.isLetterOrDigit(c));
    }
}
