package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Text;

/// The list of contents: a heading a line, its page at the right, each line a link.
final class ContentsLines {
    private static final float INDENT = 14;
    private static final float NUMBERS = 40;
    private static final float AIR = 6;

    private ContentsLines() {}

    static List<Strip> strips(Block.Contents contents, Headings headings, Typesetter set, float width,
            Tag parent) {
        List<Strip> strips = new ArrayList<>();
        set.strips(Text.of(contents.title()), Role.HEADING_1, width, 22, parent.child(Tag.Kind.HEADING_1))
                .forEach(s -> strips.add(s.withNext()));
        List<Headings.Entry> listed = headings.listed(contents.deepest());
        int highest = listed.stream().mapToInt(Headings.Entry::level).min().orElse(1);
        Tag list = parent.child(Tag.Kind.CONTENTS);
        float before = 8;
        for (Headings.Entry entry : listed) {
            float indent = INDENT * (entry.level() - highest);
            strips.addAll(entry(entry, set, indent, width, indent == 0 ? Math.max(before, 4) : before,
                    list.child(Tag.Kind.CONTENTS_ITEM).child(Tag.Kind.REFERENCE).child(Tag.Kind.LINK)));
            before = 0;
        }
        return strips;
    }

    private static List<Strip> entry(Headings.Entry entry, Typesetter set, float indent, float width,
            float before, Tag tag) {
        List<Strip> lines = new ArrayList<>();
        for (Strip line : set.strips(entry.text(), Role.BODY, width - indent - NUMBERS, before,
                tag)) {
            Mark link = new Mark.Link(indent, 0, width - indent, line.height(), entry, tag);
            lines.add(line.moved(indent, 0).with(List.of(link)).withNext());
        }
        if (lines.isEmpty()) {
            return lines;
        }
        Strip last = lines.removeLast();
        List<Mark> marks = new ArrayList<>(last.marks());
        if (marks.getLast() instanceof Mark.Words words) {
            float from = words.x() + words.line().width() + AIR;
            marks.add(new Mark.Leader(from, words.baseline(), width - NUMBERS / 2 - AIR - from));
            marks.add(new Mark.PageNumber(width, words.baseline(), entry.name(), tag));
        }
        lines.add(Strip.of(last.before(), last.height(), marks));
        return lines;
    }
}
