package org.tabularium.intake.prose;

import java.util.ArrayList;
import java.util.List;

/// How wide headings are: by their numbers, by what underlines them, by what follows them.
final class Ranks {
    private static final String PLAIN = "plain";
    private static final int DEEPEST = 6;
    private final int[] levels;

    Ranks(Layout layout, List<Kinds.Kind> kinds) {
        levels = new int[kinds.size()];
        boolean titled = false;
        boolean numbers = false;
        List<String> open = new ArrayList<>();
        boolean wide = false;
        int first = kinds.indexOf(Kinds.Kind.HEADING);
        boolean alone = first >= 0 && layout.line(first).rank() == 1 && isOnlyOne(layout, kinds, first);
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) != Kinds.Kind.HEADING) {
                continue;
            }
            Mark mark = layout.mark(i);
            int base = titled ? 1 : 0;
            boolean next = i + 1 < kinds.size() && kinds.get(i + 1) == Kinds.Kind.HEADING;
            Mark following = next ? layout.mark(i + 1) : Mark.NONE;
            if (i == first && i < 3 && isTitle(layout, i, next, alone)) {
                levels[i] = 1;
                titled = true;
            } else if (layout.line(i).rank() > 0 && !mark.isCounted()) {
                levels[i] = (alone ? 0 : base) + layout.line(i).rank();
                open.clear();
            } else if (mark.isCounted()) {
                numbers = true;
                String style = mark.form() + "/" + mark.depth();
                int at = open.indexOf(style);
                if (at < 0) {
                    at = place(open, mark);
                }
                open.subList(at, open.size()).clear();
                open.add(style);
                levels[i] = base + open.size();
            } else if (numbers) {
                levels[i] = base + open.size() + 1;
                boolean parent = following.isCounted() && following.number() == 1;
                if (parent) {
                    int at = open.contains(PLAIN) ? open.indexOf(PLAIN)
                            : above(open, following);
                    open.subList(at, open.size()).clear();
                    open.add(PLAIN);
                    levels[i] = base + open.size();
                }
            } else {
                boolean parent = next && following.isNone() && layout.line(i + 1).rank() == 0;
                wide = wide || parent;
                levels[i] = base + (parent || !wide ? 1 : 2);
            }
            levels[i] = Math.clamp(levels[i], 1, DEEPEST);
        }
    }

    private static int above(List<String> open, Mark following) {
        int at = open.indexOf(following.form() + "/" + following.depth());
        return at < 0 ? open.size() : at;
    }

    /// Numbers of more parts stand below those of fewer.
    private static int place(List<String> open, Mark mark) {
        int at = open.size();
        if (mark.form() == Mark.Form.NUMBER && mark.depth() > 1) {
            while (at > 0 && open.get(at - 1).startsWith("NUMBER/")
                    && open.get(at - 1).compareTo("NUMBER/" + mark.depth()) >= 0) {
                at--;
            }
        } else if (mark.form() == Mark.Form.NUMBER && !open.isEmpty()
                && open.getFirst().startsWith("NUMBER/")) {
            at = 0;
        }
        return at;
    }

    /// Whether no other heading stands out as widely.
    private static boolean isOnlyOne(Layout layout, List<Kinds.Kind> kinds, int first) {
        for (int i = first + 1; i < kinds.size(); i++) {
            if (kinds.get(i) == Kinds.Kind.HEADING && layout.line(i).rank() == 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTitle(Layout layout, int i, boolean next, boolean alone) {
        return layout.mark(i).isNone() && (Looks.isTitle(layout.words(i)) || alone
                || (next && layout.mark(i + 1).isCounted()));
    }

    int of(int i) {
        return levels[i];
    }
}
