package org.tabularium.intake.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells what each line is.
final class Kinds {
    private static final int LONGEST_SENTENCE = 110;
    private static final int MOST_HEADINGS_TOGETHER = 3;
    private static final int LONGEST_ENTRY = 60;
    private static final int MOST_WORDS = 5;

    /// What a line is.
    enum Kind { UNKNOWN, HEADING, TEXT, ITEM, ADDRESS, ROW }

    private final Layout layout;
    private final Kind[] kinds;
    private final Map<String, Integer> lastOf = new HashMap<>();

    Kinds(Layout layout) {
        this.layout = layout;
        kinds = new Kind[layout.size()];
        Arrays.fill(kinds, Kind.UNKNOWN);
        for (int i = 0; i < layout.size(); i++) {
            lastOf.put(folded(i), i);
        }
    }

    List<Kind> all() {
        for (int i = 0; i < kinds.length; i++) {
            fixed(i);
        }
        new Addresses(layout, kinds).tell();
        numbered();
        listed();
        stopped();
        if (!layout.isRuled()) {
            unmarked();
        }
        contents();
        List<Kind> all = new ArrayList<>();
        for (Kind kind : kinds) {
            all.add(kind == Kind.UNKNOWN ? Kind.TEXT : kind);
        }
        return all;
    }

    private String folded(int i) {
        return layout.words(i).toLowerCase(Locale.ROOT);
    }

    private boolean is(int i, Kind kind) {
        return i >= 0 && i < kinds.length && kinds[i] == kind;
    }

    private void fixed(int i) {
        String words = layout.words(i);
        if (layout.line(i).rank() > 0 && layout.mark(i).form() != Mark.Form.SIGN && Looks.isShort(words)) {
            kinds[i] = Kind.HEADING;
        } else if (layout.mark(i).isSign()) {
            kinds[i] = Kind.ITEM;
        } else if (isRow(i) && (isRow(i - 1) || isRow(i + 1))) {
            kinds[i] = Kind.ROW;
        } else if (Looks.isDate(words) && layout.mark(i).isNone()) {
            kinds[i] = Kind.TEXT;
        }
    }

    private boolean isRow(int i) {
        String words = layout.words(i);
        return Looks.cells(words).indexOf('\t') > 0 && !Looks.isContact(words.replace('\t', ' '));
    }

    private boolean isOpen(int i) {
        return is(i, Kind.UNKNOWN);
    }

    private void numbered() {
        for (int i = 0; i < kinds.length; i++) {
            if (isOpen(i) && layout.mark(i).isCounted()) {
                int end = run(i);
                boolean list = end - i > 1 && isList(i, end);
                for (int k = i; k < end; k++) {
                    kinds[k] = !list && !layout.isRuled() && couldHead(k) ? Kind.HEADING : Kind.ITEM;
                }
                i = end - 1;
            }
        }
    }

    /// Where the lines end that are numbered one after another with nothing between.
    private int run(int from) {
        int to = from + 1;
        while (to < kinds.length && isOpen(to) && layout.mark(to).follows(layout.mark(to - 1))) {
            to++;
        }
        return to;
    }

    private boolean isList(int from, int to) {
        Mark first = layout.mark(from);
        if (first.form() == Mark.Form.PARAGRAPH || first.form() == Mark.Form.WORD || first.depth() > 1) {
            return to - from > 2 && first.number() == 1;
        }
        if (first.number() != 1) {
            return layout.words(from - 1).endsWith(":");
        }
        if (layout.words(from - 1).endsWith(":")) {
            return true;
        }
        int next = nextOfKind(to, first);
        boolean goesOn = next >= 0 && layout.mark(next).follows(layout.mark(to - 1)) && couldHead(next);
        return !goesOn;
    }

    private int nextOfKind(int from, Mark mark) {
        for (int i = from; i < Math.min(kinds.length, from + 60); i++) {
            if (layout.mark(i).isSameKind(mark)) {
                return i;
            }
        }
        return -1;
    }

    private boolean couldHead(int i) {
        String words = layout.words(i);
        if (!Looks.isShort(words) || Looks.hasSentences(words) || i + 1 >= kinds.length) {
            return false;
        }
        if (words.endsWith(":") && Looks.isSentence(words)) {
            return false;
        }
        boolean closed = Looks.isEnded(words) && !words.endsWith("etc.");
        if (closed) {
            boolean sure = words.endsWith(".") && words.length() <= LONGEST_SENTENCE
                    && !Looks.isSentence(words) && layout.isText(i + 1);
            return sure && !layout.words(i - 1).endsWith(":");
        }
        return !layout.words(i + 1).isEmpty();
    }

    /// Entries of a list without marks: short lines after a line that announces them.
    private void listed() {
        for (int i = 0; i + 2 < kinds.length; i++) {
            if (!layout.words(i).endsWith(":") || is(i, Kind.ADDRESS)) {
                continue;
            }
            int to = i + 1;
            while (to < kinds.length && isEntry(to) && (to == i + 1 || !layout.gap(to) || layout.isSpaced()
                    || layout.gap(i + 2))) {
                to++;
            }
            boolean stuck = to < kinds.length && !layout.gap(to) && layout.isText(to)
                    && kinds[to] == Kind.UNKNOWN;
            if ((stuck || layout.isSpaced() || layout.gap(to - 1)) && to - i > 2 && mayHead(to - 1)
                    && (Looks.isUsualHeading(layout.words(to - 1))
                            || (layout.gap(to - 1) && !layout.gap(to - 2)))) {
                to--;
            }
            boolean alternating = to - i == 2;
            if (to - i > 2 || (alternating && Looks.isEnded(layout.words(i + 1)))) {
                Arrays.fill(kinds, i + 1, to, Kind.ITEM);
            }
        }
    }

    private boolean isEntry(int i) {
        return isOpen(i) && layout.mark(i).isNone() && Looks.isShort(layout.words(i)) && !layout.isText(i)
                && !layout.words(i).endsWith(":");
    }

    /// Entries without marks that each end with a full stop, a comma or a semicolon.
    private void stopped() {
        for (int i = 1; i < kinds.length; i++) {
            int to = i;
            while (to < kinds.length && isOpen(to) && isStopped(to)
                    && (to == i || !layout.gap(to) || layout.isSpaced())) {
                to++;
            }
            if (to - i > 1) {
                Arrays.fill(kinds, i, to, Kind.ITEM);
                i = to;
            }
        }
    }

    private boolean isStopped(int i) {
        String words = layout.words(i);
        return layout.mark(i).isNone() && words.length() <= LONGEST_ENTRY && Looks.isEnded(words)
                && words.split(" ", -1).length <= MOST_WORDS && !Looks.isSentence(words)
                && !Looks.hasSentences(words);
    }

    /// Headings that stand together and come again one by one are a table of contents.
    private void contents() {
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.HEADING) {
                first.putIfAbsent(folded(i), i);
                last.put(folded(i), i);
            }
        }
        for (int i = 0; i < kinds.length; i++) {
            int to = i;
            while (to < kinds.length && kinds[to] == Kind.HEADING && last.getOrDefault(folded(to), to) > to) {
                to++;
            }
            if (to - i >= MOST_HEADINGS_TOGETHER) {
                boolean before = i > 0 && kinds[i - 1] == Kind.HEADING
                        && first.getOrDefault(folded(i - 1), i) < i - 1;
                Arrays.fill(kinds, before ? i - 1 : i, to, Kind.ITEM);
            }
            i = Math.max(i, to - 1);
        }
    }

    private void unmarked() {
        for (int i = 0; i < kinds.length; i++) {
            if (isOpen(i) && mayHead(i)) {
                int to = i + 1;
                while (to < kinds.length && isOpen(to) && mayHead(to)) {
                    to++;
                }
                group(i, to);
                i = to - 1;
            }
        }
    }

    private boolean mayHead(int i) {
        String words = layout.words(i);
        if (!layout.mark(i).isNone() || !Looks.isShort(words) || Looks.hasSentences(words)
                || !Looks.startsLarge(words)
                || Looks.isEnded(words) || (layout.isText(i) && words.length() > LONGEST_SENTENCE)
                || words.length() < 3) {
            return false;
        }
        if (words.endsWith(":")) {
            return words.length() <= 50 && !Looks.isSentence(words) && layout.isText(i + 1)
                    && !layout.words(i + 1).endsWith(":")
                    && layout.mark(i + 1).isNone() && (layout.gap(i) || !layout.isParted());
        }
        int colon = words.indexOf(": ");
        if (colon > 0 && (words.contains("http") || Looks.isUsualHeading(words) || !layout.gap(i)
                || !layout.isText(i + 1))) {
            return false;
        }
        return layout.gap(i) || !layout.isParted() || i == 0 || is(i - 1, Kind.HEADING)
                || (is(i - 1, Kind.ITEM) && (layout.gap(i + 1) || layout.isText(i + 1)
                        || is(i + 1, Kind.ITEM)));
    }

    private void group(int from, int to) {
        boolean contents = to - from > MOST_HEADINGS_TOGETHER;
        for (int i = from; i < to; i++) {
            boolean again = lastOf.getOrDefault(folded(i), i) > i;
            boolean last = i == to - 1;
            boolean first = i == from && (from == 0 || Looks.isTitle(layout.words(i)));
            if (contents && !last && !first) {
                kinds[i] = again || !layout.gap(i) || layout.isSpaced() ? Kind.ITEM : Kind.HEADING;
            } else {
                kinds[i] = !last || heads(i) ? Kind.HEADING : Kind.TEXT;
            }
        }
    }

    /// Whether something stands under a line that it could be the heading of.
    private boolean heads(int i) {
        int next = i + 1;
        if (next >= kinds.length) {
            return false;
        }
        if (is(next, Kind.HEADING) && layout.mark(next).isCounted() && layout.mark(next).number() != 1) {
            return false;
        }
        if (is(next, Kind.TEXT) && i > 0) {
            return layout.isText(next);
        }
        return true;
    }
}
