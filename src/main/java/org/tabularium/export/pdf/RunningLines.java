package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Document.Running;

/// Head and foot of a page. Long texts wrap, away from the text of the page.
final class RunningLines {
    private static final float GAP = 24;
    private static final float HEAD = -22;
    private static final float FOOT = 28;
    private final Typesetter set;
    private final Running running;
    private final Leaf leaf;

    RunningLines(Typesetter set, Running running, Leaf leaf) {
        this.leaf = leaf;
        this.set = set;
        this.running = running;
    }

    List<Mark> head() {
        List<Mark> marks = new ArrayList<>(pair(running.headLeft(), running.headRight(), HEAD, true));
        marks.add(new Mark.Rule(0, HEAD + 7, leaf.textWidth(), 0.5f, Ink.HAIRLINE));
        return marks;
    }

    List<Mark> foot(int page, int pages) {
        String number =
                running.pageOf().replace("{0}", String.valueOf(page)).replace("{1}", String.valueOf(pages));
        return pair(running.footLeft(), number, leaf.textHeight() + FOOT, false);
    }

    private List<Mark> pair(String left, String right, float baseline, boolean upwards) {
        List<Line> rightLines = set.linesAgain(right, Role.RUNNING, leaf.textWidth() / 2 - GAP);
        float taken = rightLines.stream().map(Line::width).max(Float::compare).orElse(0f);
        List<Line> leftLines = set.linesAgain(left, Role.RUNNING, leaf.textWidth() - taken - GAP);
        List<Mark> marks = new ArrayList<>();
        column(marks, leftLines, false, baseline, upwards);
        List<Mark> flushRight = new ArrayList<>();
        column(flushRight, rightLines, true, baseline, upwards);
        flushRight.forEach(mark -> marks.add(mark.moved(leaf.textWidth() - Page.TEXT_WIDTH, 0)));
        return marks;
    }

    private static void column(List<Mark> marks, List<Line> lines, boolean flushRight, float baseline,
            boolean upwards) {
        float y = upwards ? baseline - (lines.size() - 1) * Role.RUNNING.leading : baseline;
        for (Line line : lines) {
            marks.add(new Mark.Words(flushRight ? Page.TEXT_WIDTH - line.width() : 0, y, line, null));
            y += Role.RUNNING.leading;
        }
    }
}
