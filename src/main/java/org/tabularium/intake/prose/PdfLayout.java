package org.tabularium.intake.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Makes paragraphs and headings of the lines of a PDF.
final class PdfLayout {
    private static final float LARGER = 1.09f;
    private static final float LEADING = 1.45f;
    private static final int MOST_RANKS = 5;
    private final List<PdfLine> lines;
    private final List<Mark> marks = new ArrayList<>();
    private final float body;
    private final boolean boldBody;
    private final float leading;
    private final float leftmost;
    private final boolean parted;
    private final Map<Integer, Integer> ranks = new HashMap<>();

    private PdfLayout(List<PdfLine> lines) {
        this.lines = lines;
        Marks reader = new Marks();
        lines.forEach(l -> marks.add(reader.of(l.text())));
        body = most(lines.stream().toList(), PdfLine::size);
        boldBody = lines.stream().filter(PdfLine::bold).mapToInt(l -> l.text().length()).sum() * 2
                > lines.stream().mapToInt(l -> l.text().length()).sum();
        leading = leading();
        parted = isParted();
        leftmost = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        TreeSet<Integer> sizes = new TreeSet<>();
        for (PdfLine line : lines) {
            if (standsOut(line)) {
                sizes.add(-weight(line));
            }
        }
        for (int size : sizes) {
            ranks.put(-size, Math.min(MOST_RANKS, ranks.size() + 1));
        }
    }

    static List<Block> blocks(List<PdfLine> lines) {
        return lines.isEmpty() ? List.of() : PlainText.joined(new PdfLayout(lines).joined());
    }

    private interface Measure {
        float of(PdfLine line);
    }

    private static float most(List<PdfLine> lines, Measure measure) {
        Map<Float, Integer> sums = new HashMap<>();
        lines.forEach(l -> sums.merge(measure.of(l), l.text().length(), Integer::sum));
        float best = 0;
        int most = -1;
        for (Map.Entry<Float, Integer> entry : sums.entrySet()) {
            if (entry.getValue() > most || (entry.getValue() == most && entry.getKey() < best)) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    /// The usual distance of the lines of a paragraph.
    private float leading() {
        List<PdfLine> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).top() - lines.get(i - 1).top();
            if (lines.get(i).page() == lines.get(i - 1).page() && step > body * 0.8f && step < body * 3) {
                steps.add(new PdfLine("x", 0, 0, 0, Math.round(step * 2) / 2f, 0, false, 0));
            }
        }
        float usual = steps.isEmpty() ? body * 1.2f : most(steps, PdfLine::top);
        return Math.min(usual, body * 1.9f);
    }

    private boolean standsOut(PdfLine line) {
        boolean larger = line.size() > body * LARGER;
        boolean bold = line.bold() && !boldBody && line.size() > body * 0.95f;
        return (larger || bold) && Looks.isShort(line.text())
                && line.text().chars().anyMatch(Character::isLetter);
    }

    private int weight(PdfLine line) {
        return Math.round(line.size() * 2) * 2 + (line.bold() ? 1 : 0);
    }

    private List<Line> joined() {
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size();) {
            PdfLine first = lines.get(i);
            StringBuilder text = new StringBuilder(first.text());
            int last = i;
            while (last + 1 < lines.size() && goesOn(i, last)) {
                Hyphens.join(text, lines.get(++last).text());
            }
            int gap = i == 0 || isApart(i - 1, i) ? 1 : 0;
            int indent = Math.max(0, Math.round((first.left() - leftmost) / first.letter()));
            String words = text.toString();
            boolean ended = Looks.isEnded(words) && first.size() <= body * LARGER;
            boolean heading = standsOut(first) && Looks.isShort(words) && !ended && !Looks.isContact(words)
                    && !Looks.isPlace(words)
                    && !marks.get(i).isSign() && words.indexOf('\t') < 0;
            joined.add(new Line(words, indent, heading ? 1 : gap, heading
                    ? ranks.getOrDefault(weight(first), 1)
                    : 0));
            i = last + 1;
        }
        return joined;
    }

    /// Whether paragraphs are set apart.
    private boolean isParted() {
        int apart = 0;
        for (int i = 1; i < lines.size(); i++) {
            apart += isApart(i - 1, i) ? 1 : 0;
        }
        return apart * 8 > lines.size();
    }

    private boolean isApart(int before, int after) {
        PdfLine one = lines.get(before);
        PdfLine two = lines.get(after);
        float step = two.top() - one.top();
        return one.page() == two.page() && (step < 0 || step > Math.max(leading,
                Math.min(one.size(), two.size()) * 1.1f) * 1.2f);
    }

    private boolean goesOn(int first, int last) {
        PdfLine line = lines.get(last);
        PdfLine next = lines.get(last + 1);
        boolean alike = Math.abs(line.size() - next.size()) < 0.6f
                && standsOut(lines.get(first)) == standsOut(next)
                && line.text().indexOf('\t') < 0 && next.text().indexOf('\t') < 0;
        Mark mark = marks.get(first);
        if (mark.isSign() && last == first && mark.length() == line.text().length()) {
            return true;
        }
        if (!alike || !marks.get(last + 1).isNone()) {
            return false;
        }
        boolean lower = Character.isLowerCase(next.text().charAt(0));
        boolean ended = ".:!?".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
        boolean full = isFull(last) && (lower || parted || !line.text().endsWith(":"))
                && (!ended || line.right() > edge(last) * 0.88f);
        if (Looks.isContact(next.text()) && (!full || Looks.isContact(line.text())
                || line.text().length() < 60)) {
            return false;
        }
        if (line.page() != next.page() || next.top() < line.top() - line.size()) {
            return !ended && (lower || full) && !standsOut(next);
        }
        if (isApart(last, last + 1) || next.top() - line.top() > Math.max(leading,
                line.size() * 1.2f) * LEADING) {
            return false;
        }
        return standsOut(next) ? full || lower
                : full || (lower && !ended
                        && line.right() > edge(last) * 0.7f);
    }

    /// Whether the first word of the next line had no more room.
    private boolean isFull(int i) {
        PdfLine line = lines.get(i);
        String next = lines.get(i + 1).text();
        int blank = next.indexOf(' ');
        float word = ((blank < 0 ? next.length() : blank) + 1) * line.letter() * 0.95f;
        return line.right() + word > edge(i) - line.letter();
    }

    /// How far lines reach around this one.
    private float edge(int i) {
        float edge = 0;
        for (int k = Math.max(0, i - 12); k < Math.min(lines.size(), i + 12); k++) {
            boolean same = lines.get(k).page() == lines.get(i).page()
                    && lines.get(k).left() < lines.get(i).right();
            edge = same ? Math.max(edge, lines.get(k).right()) : edge;
        }
        return edge;
    }
}
