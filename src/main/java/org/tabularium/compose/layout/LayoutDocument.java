package org.tabularium.compose.layout;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.compose.Entry;
import org.tabularium.compose.Fields;
import org.tabularium.compose.Keys;
import org.tabularium.compose.Line;
import org.tabularium.compose.RunningTexts;
import org.tabularium.compose.Scribe;
import org.tabularium.compose.Where;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;

/// A layout as running text: one table, or a cover and a sheet for each entry.
final class LayoutDocument {
    private final Layout layout;
    private final Scribe scribe;
    private final Filler filler;
    private final List<Entry> entries;

    LayoutDocument(Layout layout, Scribe scribe) {
        this.layout = layout;
        this.scribe = scribe;
        this.filler = new Filler(scribe);
        this.entries = filler.entries(layout);
    }

    Document document() {
        String title = filler.say(layout.title());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(0, Text.of(title), "cover"));
        blocks.add(new Block.Facts(layout.head().stream().map(i -> fact(i, filler.values(i))).toList()));
        if (entries.isEmpty()) {
            String list = layout.side() == Layout.Side.CONTROLLER ? "activities" : "mandates";
            blocks.add(scribe.gap(Where.of("register").at(list)).paragraph());
        } else if (layout.shape() == Layout.Shape.TABLE) {
            blocks.add(wholeTable());
        } else {
            blocks.addAll(sheets());
        }
        if (asksForMeasures()) {
            blocks.add(new Block.PageBreak());
            blocks.addAll(filler.annex());
        }
        blocks.add(new Block.Signature(List.of(scribe.say("signature.controller"),
                scribe.say("signature.place"), scribe.say("signature.signature"))));
        RunningTexts running = RunningTexts.of(scribe);
        String author = running.author();
        return new Document(scribe.texts().language().tag(),
                author.isBlank() ? title : title + ", " + author, author,
                new Document.Running(title, author, running.foot(), scribe.say("running.page")),
                running.date(), blocks, false, layout.landscape());
    }

    private Block.Fact fact(Item item, List<Block> values) {
        return new Block.Fact(filler.say(item.label()), filler.say(item.article()),
                values.isEmpty() ? List.of(Line.muted(scribe.say("layout.empty")).paragraph()) : values);
    }

    private Block wholeTable() {
        List<String> header = layout.items().stream().map(this::heading).toList();
        List<Block.Row> rows = rows(layout.items());
        return new Block.Table(scribe.say("layout.caption." + Keys.of(layout.side())), header,
                Shares.of(header, rows.stream()
                        .map(r -> r.cells().stream().map(Text::plain).toList()).toList()),
                rows);
    }

    private Block list(String caption) {
        return new Block.Table(caption, layout.list().stream().map(this::heading).toList(),
                layout.list().stream().map(Item::width).toList(), rows(layout.list()));
    }

    private List<Block.Row> rows(List<Item> items) {
        return entries.stream().map(e -> new Block.Row(
                items.stream().map(i -> cell(filler.values(i, e))).toList(), e.id())).toList();
    }

    private String heading(Item item) {
        String article = filler.say(item.article());
        return filler.say(item.label()) + (article.isEmpty() ? "" : " (" + article + ")");
    }

    /// The lines one after the other, since a cell has one paragraph: sentences by a space, others by a
    /// semicolon.
    private Text cell(List<Block> values) {
        Line cell = new Line();
        for (Line line : Fields.lines(values).toList()) {
            if (!cell.isEmpty()) {
                String before = cell.text().plain();
                cell.add(".!?:".indexOf(before.charAt(before.length() - 1)) >= 0 ? " " : "; ");
            }
            cell.add(line);
        }
        return cell.isEmpty() ? Line.muted(scribe.say("layout.empty")).text() : filler.spaced(cell.text());
    }

    private List<Block> sheets() {
        List<Block> blocks = new ArrayList<>();
        if (!layout.list().isEmpty()) {
            String caption = scribe.say("overview.title");
            blocks.add(new Block.Heading(1, Text.of(caption), "overview"));
            blocks.add(list(caption));
        }
        for (Entry entry : entries) {
            blocks.add(new Block.PageBreak());
            blocks.add(new Block.Heading(1, filler.fields().title(entry), entry.id()));
            blocks.addAll(sheet(entry));
        }
        return blocks;
    }

    /// Facts, with a heading where a part of the form begins.
    private List<Block> sheet(Entry entry) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Fact> facts = new ArrayList<>();
        String part = "";
        for (Item item : layout.items()) {
            String next = filler.say(item.part());
            if (!next.equals(part)) {
                flush(facts, blocks);
                blocks.add(new Block.Heading(2, Text.of(next), ""));
                part = next;
            }
            facts.add(fact(item, filler.values(item, entry)));
        }
        flush(facts, blocks);
        return blocks;
    }

    private static void flush(List<Block.Fact> facts, List<Block> blocks) {
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
            facts.clear();
        }
    }

    private boolean asksForMeasures() {
        return layout.items().stream()
                .anyMatch(i -> i.fields().stream().anyMatch(f -> f.startsWith("tom.general")))
                && !scribe.register().measures().isEmpty();
    }
}
