package org.tabularium.intake.prose;

import java.util.ArrayList;
import java.util.List;

/// Gathers running text as it comes out of a document and makes pieces of it.
///
/// A paragraph all of whose words are bold and that looks like a heading is one; its width is below that of
/// the last
/// heading that says its own.
final class Flow {
    private static final int LONGEST_PARAGRAPH_LINE = 90;
    private static final int DEEPEST = 6;
    private final List<Block> blocks = new ArrayList<>();
    private final Marks marks = new Marks();
    private final Marks headingMarks = new Marks();
    private final List<Run> runs = new ArrayList<>();
    private Run run = new Run();
    private Piece.Kind kind = Piece.Kind.PARAGRAPH;
    private int level;
    private String mark = "";
    private int lastLevel;

    /// The text between two breaks.
    private static final class Run {
        private final StringBuilder text = new StringBuilder();
        private int letters;
        private int bold;
        /// Where the first letters stand that are not bold.
        private int plain = -1;

        boolean isBold() {
            return letters > 0 && bold == letters;
        }

        /// The bold words at the beginning.
        String lead() {
            return plain > 0 ? text.substring(0, plain).strip() : "";
        }
    }

    /// Says what the text that comes next is.
    void begin(Piece.Kind next, int nextLevel, String nextMark) {
        end();
        kind = next;
        level = nextLevel;
        mark = nextMark;
    }

    /// Takes running text in which blanks and line breaks mean nothing but that words are apart.
    void text(String text, boolean bold) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            StringBuilder line = run.text;
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                run.plain = bold || run.plain >= 0 ? run.plain : line.length();
                line.append(c);
                run.letters++;
                run.bold += bold ? 1 : 0;
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    /// A line break that means something.
    void lineBreak() {
        runs.add(run);
        run = new Run();
    }

    /// Whether nothing stands in the paragraph that is being gathered.
    boolean isBlank() {
        return run.letters == 0 && runs.stream().allMatch(r -> r.letters == 0);
    }

    /// The paragraph is at its end.
    void end() {
        runs.add(run);
        run = new Run();
        List<Run> all = List.copyOf(runs);
        runs.clear();
        Piece.Kind what = kind;
        kind = Piece.Kind.PARAGRAPH;
        if (all.stream().allMatch(r -> r.letters == 0)) {
            // the entry of a list may begin with an element of its own
            kind = what == Piece.Kind.ITEM ? what : kind;
            return;
        }
        switch (what) {
            case HEADING -> heading(level, mark, line(all, " "));
            case PARAGRAPH -> paragraph(all);
            case ITEM -> item(line(all, "\n"));
            case ROW -> add(Block.row(line(all, " ")));
        }
    }

    void row(List<String> cells) {
        end();
        add(Block.row(String.join("\t", cells)));
    }

    List<Block> blocks() {
        end();
        return blocks;
    }

    void add(Block block) {
        blocks.add(block);
    }

    /// How wide the last heading is that says so itself; 0 if there was none.
    int lastLevel() {
        return lastLevel;
    }

    private void item(String text) {
        Mark printed = new Marks().of(text);
        boolean sign = printed.isSign() && printed.length() < text.length();
        add(Block.item(Math.max(1, level), mark, sign ? printed.rest(text) : text));
    }

    private void heading(int wide, String before, String text) {
        Mark printed = before.isEmpty() ? headingMarks.of(text) : Mark.NONE;
        lastLevel = wide;
        boolean cut = !printed.isNone() && printed.length() < text.length();
        add(Block.heading(Math.clamp(wide, 1, DEEPEST), cut ? printed.printed() : before, cut
                ? printed.rest(text)
                : text));
    }

    private void paragraph(List<Run> all) {
        int from = 0;
        while (from < all.size() && all.get(from).letters == 0) {
            from++;
        }
        int bold = from;
        while (bold < all.size() && all.get(bold).isBold()) {
            bold++;
        }
        if (bold > from) {
            String text = line(all.subList(from, bold), " ");
            boolean open = bold < all.size() || !text.endsWith(":");
            if (open && looksLikeHeading(text) && !isBesideAddress(all, bold)) {
                fake(text);
                from = bold;
            }
        }
        List<Line> lines = new ArrayList<>();
        int gap = 1;
        String head = from < all.size() ? runIn(all.get(from).lead()) : "";
        if (!head.isEmpty()) {
            fake(head);
            all.get(from).text.delete(0, head.length() + 1);
        }
        for (Run one : all.subList(from, all.size())) {
            String text = one.text.toString().strip();
            if (text.isEmpty()) {
                gap++;
            } else {
                lines.add(new Line(text, 0, gap, 0));
                gap = 0;
            }
        }
        lines(lines);
    }

    /// The numbered heading that stands in the same line as its text, as in `**2. Newsletter.** We send …`; empty
    /// if the bold words are none.
    private static String runIn(String lead) {
        Mark number = new Marks().of(lead);
        String words = number.isCounted() ? number.rest(lead) + " " : "";
        int stop = words.indexOf(". ");
        return stop > 0 && looksLikeHeading(words.substring(0, stop))
                ? lead.substring(0, number.length() + stop)
                : "";
    }

    private static boolean isBesideAddress(List<Run> all, int next) {
        for (int i = next; i < Math.min(all.size(), next + 3); i++) {
            String text = all.get(i).text.toString().strip();
            if (Looks.isPlace(text) && i > next - 1) {
                String name = all.get(next - 1).text.toString().strip();
                return !Looks.opensAddress(name) && !name.endsWith(":");
            }
        }
        return false;
    }

    private static boolean looksLikeHeading(String text) {
        boolean ended = Looks.isEnded(text) && !(text.endsWith(".") && new Marks().of(text).isCounted()
                && !Looks.hasSentences(text));
        return Looks.isShort(text) && !ended && !Looks.hasSentences(text) && !Looks.isDate(text)
                && !Looks.isContact(text)
                && !Looks.isPlace(text);
    }

    private void fake(String text) {
        Mark printed = headingMarks.of(text);
        int depth = Math.max(1, printed.depth());
        String words = printed.length() < text.length() ? printed.rest(text) : text;
        String colonless = words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
        add(Block.heading(Math.clamp(lastLevel + depth, 1, DEEPEST), printed.length() < text.length()
                ? printed.printed()
                : "",
                colonless));
    }

    /// Lines that were broken on purpose: an address, entries with signs before them, or a paragraph each.
    private void lines(List<Line> lines) {
        StringBuilder together = new StringBuilder();
        boolean brief = lines.stream().allMatch(l -> l.text().length() <= LONGEST_PARAGRAPH_LINE);
        for (Line line : lines) {
            Mark printed = marks.of(line.text());
            boolean marked = printed.isSign() || (printed.isCounted() && lines.size() > 1);
            if (!together.isEmpty() && (line.gap() > 0 || marked || !brief)) {
                add(Block.paragraph(together.toString()));
                together.setLength(0);
            }
            if (marked && printed.length() < line.text().length()) {
                add(Block.item(1, printed.printed(), printed.rest(line.text())));
            } else {
                together.append(together.isEmpty() ? "" : "\n").append(line.text());
            }
        }
        if (!together.isEmpty()) {
            add(Block.paragraph(together.toString()));
        }
    }

    private static String line(List<Run> runs, String between) {
        StringBuilder text = new StringBuilder();
        for (Run one : runs) {
            String line = one.text.toString().strip();
            text.append(text.isEmpty() || line.isEmpty() ? "" : between).append(line);
        }
        return text.toString();
    }
}
