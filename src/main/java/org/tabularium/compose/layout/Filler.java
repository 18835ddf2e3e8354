package org.tabularium.compose.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.compose.Entry;
import org.tabularium.compose.Fields;
import org.tabularium.compose.Line;
import org.tabularium.compose.Scribe;
import org.tabularium.compose.Wording;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.model.LocalText;

/// Puts what is recorded into the places of a form.
final class Filler {
    private static final String TICKED = "☑\u00a0";
    private static final String OPEN = "☐\u00a0";
    private static final String DATA = "data";
    private final Scribe scribe;
    private final Fields fields;
    private final Spacing spacing;

    Filler(Scribe scribe) {
        this.scribe = scribe;
        this.fields = Fields.of(scribe);
        this.spacing = new Spacing(scribe.texts().language());
    }

    Fields fields() {
        return fields;
    }

    /// The entries of the side that the layout shows.
    List<Entry> entries(Layout layout) {
        return layout.side() == Layout.Side.CONTROLLER ? fields.activities() : fields.mandates();
    }

    /// A label or article in the language of the document.
    String say(LocalText text) {
        return scribe.citations().held(text.in(scribe.texts().language()));
    }

    /// What stands in a place for the record as a whole.
    List<Block> values(Item item) {
        return filled(item, item.fields().stream().map(fields::values), Optional.empty());
    }

    /// What stands in a place for one entry.
    List<Block> values(Item item, Entry entry) {
        return filled(item, item.fields().stream().map(f -> fields.values(f, entry)), Optional.of(entry));
    }

    /// @param values of each field; several may fall back to the same sentence
    private List<Block> filled(Item item, Stream<List<Block>> values, Optional<Entry> entry) {
        List<Block> all = new ArrayList<>();
        List<Block> recorded = values.distinct().flatMap(List::stream).toList();
        List<Block> sorted = entry.map(e -> boxes(item.boxes(), e)).orElse(List.of());
        entry.ifPresent(e -> all.addAll(ticks(item, e)));
        all.addAll(sorted);
        all.addAll(recorded);
        if (recorded.isEmpty() && sorted.isEmpty() && !item.optional() && !item.fields().isEmpty()) {
            String field = item.fields().getFirst();
            all.add(entry.map(e -> fields.gap(field, e)).orElseGet(() -> fields.gap(field)).paragraph());
        }
        return spacing.of(all);
    }

    /// The rows of a table within an entry.
    List<List<Line>> rows(String of, Entry entry) {
        return fields.rows(of, entry).stream()
                .map(row -> row.stream().map(l -> Line.of(spacing.of(l.text()))).toList()).toList();
    }

    /// A text put together of several, with signs as the language sets them.
    Text spaced(Text text) {
        return spacing.of(text);
    }

    /// The measures of the record.
    List<Block> annex() {
        return spacing.of(fields.annex());
    }

    /// "☑ encryption: TLS; encrypted backups", a line for each box.
    private List<Block> boxes(Boxes boxes, Entry entry) {
        List<Block> lines = new ArrayList<>();
        if (boxes.kinds().isEmpty()) {
            return lines;
        }
        // A category has its number and name, then what it consists of; a measure its aim, then its name.
        boolean numbered = boxes.of().equals(DATA);
        List<List<Line>> rows = fields.rows(boxes.of(), entry);
        if (rows.isEmpty()) {
            return lines;
        }
        List<Line> names = rows.stream().map(r -> r.get(numbered ? 0 : 1)).toList();
        List<List<Integer>> sorted = boxes.sorted(names.stream().map(n -> n.text().plain()).toList(),
                rows.stream().map(r -> r.get(numbered ? 1 : 0).text().plain()).toList());
        for (int k = 0; k < sorted.size(); k++) {
            List<Line> ticking = sorted.get(k).stream().map(names::get).toList();
            Line label = Line.of(say(boxes.kinds().get(k).label()));
            lines.add((ticking.isEmpty() ? Line.of(OPEN).add(label)
                    : Line.of(TICKED).add(scribe.say("layout.of",
                            Map.of("what", label, "value", Wording.join(ticking, "; ")))))
                    .paragraph());
        }
        return lines;
    }

    /// "☑ yes   ☐ no" on one line.
    private List<Block> ticks(Item item, Entry entry) {
        Line line = new Line();
        for (Item.Tick tick : item.ticks()) {
            line.add(line.isEmpty() ? "" : "   ")
                    .add(fields.holds(tick.when(), entry) ? TICKED : OPEN).add(say(tick.label()));
        }
        return line.isEmpty() ? List.of() : List.of(line.paragraph());
    }
}
