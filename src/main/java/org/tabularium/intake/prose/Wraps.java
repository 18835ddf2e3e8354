package org.tabularium.intake.prose;

import java.util.ArrayList;
import java.util.List;

/// Finds out whether the lines of a text are broken at a width, and joins those that were.
final class Wraps {
    private static final int WIDEST = 130;
    private static final int NARROWEST = 40;
    private final List<Line> lines;
    private final int width;
    private final boolean wrapped;
    private final boolean parted;
    private final boolean ruled;

    private Wraps(List<Line> lines) {
        this.lines = lines;
        int[] lengths = lines.stream().mapToInt(Wraps::reach).filter(n -> n > NARROWEST / 2).sorted()
                .toArray();
        width = lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.97)];
        int pairs = 0;
        int running = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean pair = lines.get(i + 1).gap() == 0 && lines.get(i).text().length() >= NARROWEST;
            pairs += pair ? 1 : 0;
            running += pair && runsOn(i) ? 1 : 0;
        }
        parted = lines.stream().filter(l -> l.gap() > 0).count() * 8 > lines.size();
        ruled = Layout.isRuled(lines);
        wrapped = width <= WIDEST && running >= 2 && running * 12 >= pairs;
    }

    /// The lines, those joined that were one before.
    ///
    /// @param marks of each line
    static List<Line> joined(List<Line> lines, List<Mark> marks, List<Mark> left) {
        Wraps wraps = new Wraps(lines);
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size();) {
            StringBuilder text = new StringBuilder(lines.get(i).text());
            int last = i;
            while (last + 1 < lines.size() && marks.get(last + 1).isNone()
                    && wraps.goesOn(last, marks.get(i), i)) {
                Hyphens.join(text, lines.get(++last).text());
            }
            joined.add(lines.get(i).with(text.toString()));
            left.add(marks.get(i));
            i = last + 1;
        }
        return joined;
    }

    private static int reach(Line line) {
        return line.indent() + line.text().length();
    }

    /// Whether the sentence plainly goes on in the next line.
    private boolean runsOn(int i) {
        String line = lines.get(i).text();
        char end = line.charAt(line.length() - 1);
        char next = lines.get(i + 1).text().charAt(0);
        return ".:;!?".indexOf(end) < 0 && (Character.isLowerCase(next) || next == '(' || next == '§');
    }

    private boolean goesOn(int i, Mark mark, int first) {
        int begin = lines.get(first).indent();
        Line line = lines.get(i);
        Line next = lines.get(i + 1);
        if (next.gap() > 0 || next.rank() > 0 || line.rank() > 0) {
            return false;
        }
        boolean cells = line.text().indexOf('\t') >= 0 || next.text().indexOf('\t') >= 0;
        if (cells) {
            return false;
        }
        if (mark.isSign() && mark.length() == line.text().length()) {
            return true;
        }
        if (!wrapped) {
            return !Looks.isContact(next.text()) && runsOn(i) && line.text().length() >= NARROWEST;
        }
        if (line.text().endsWith("-") && line.text().length() > NARROWEST / 2
                && line.text().indexOf(' ') > 0) {
            return true;
        }
        int blank = next.text().indexOf(' ');
        int word = blank < 0 ? next.text().length() : blank;
        boolean mail = (i > first || reach(line) > width * 2 / 5)
                && (next.text().startsWith("http") || next.text().indexOf('@') > 0);
        boolean full = reach(line) + 1 + word > width - 2
                && (runsOn(i) || mail || ((parted || !line.text().endsWith(":"))
                        && reach(line) > width * 2 / 3));
        if (Looks.isContact(next.text()) && !(full && (mail || reach(line) > width / 2))) {
            return false;
        }
        boolean nearly = reach(line) >= width * 3 / 4 && runsOn(i);
        boolean hanging = !mark.isNone() && next.indent() >= begin + mark.length() && next.indent() > begin
                && reach(line) > width / 2;
        boolean within = ruled && reach(line) > width / 2;
        return full || nearly || hanging || within || (runsOn(i) && line.text().length() >= NARROWEST);
    }
}
