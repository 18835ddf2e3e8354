package org.tabularium.compose.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.compose.Entry;
import org.tabularium.compose.Fields;
import org.tabularium.compose.Line;
import org.tabularium.compose.Scribe;
import org.tabularium.document.Block;
import org.tabularium.model.LocalText;

/// Puts what is recorded into the places of a form.
final class Filler {
    private static final String TICKED = "☑\u00a0";
    private static final String OPEN = "☐\u00a0";
    private final Scribe scribe;
    private final Fields fields;

    Filler(Scribe scribe) {
        this.scribe = scribe;
        this.fields = Fields.of(scribe);
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
        return filled(item, item.fields().stream().map(fields::values).flatMap(List::stream).toList(),
                Optional.empty());
    }

    /// What stands in a place for one entry.
    List<Block> values(Item item, Entry entry) {
        return filled(item, item.fields().stream().map(f -> fields.values(f, entry)).flatMap(List::stream)
                .toList(), Optional.of(entry));
    }

    private List<Block> filled(Item item, List<Block> values, Optional<Entry> entry) {
        List<Block> all = new ArrayList<>(entry.map(e -> ticks(item, e)).orElse(List.of()));
        all.addAll(values);
        if (values.isEmpty() && !item.optional() && !item.fields().isEmpty()) {
            String field = item.fields().getFirst();
            all.add(entry.map(e -> fields.gap(field, e)).orElseGet(() -> fields.gap(field)).paragraph());
        }
        return all;
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
