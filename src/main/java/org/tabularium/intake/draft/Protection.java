package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.model.Id;
import org.tabularium.model.ItSystem;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;

/// Measures (Art. 30(1)(g), Art. 32 GDPR) and systems. A cell all of whose entries are measures that are known by name
/// refers to them; any other stays as text.
final class Protection {
    private static final int LONGEST_NAME = 200;
    private final Stock stock;
    private final Cells cells;
    private final List<String> lines = new ArrayList<>();

    Protection(Stock stock, Cells cells) {
        this.stock = stock;
        this.cells = cells;
    }

    List<Id<Measure>> measures(List<Id<Measure>> before) {
        Set<Id<Measure>> measures = new LinkedHashSet<>(before);
        for (Cell cell : cells.of("tom.general")) {
            Pieces pieces = stock.readers().pieces(cell);
            List<String> known = pieces.texts().stream().filter(p -> stock.measures().knows(p)).toList();
            known.forEach(p -> measures.add(stock.measures().get(p).id()));
            if (known.size() == pieces.texts().size()) {
                List<String> read = new ArrayList<>(pieces.marks());
                known.stream().filter(p -> !stock.measures().isCalled(stock.measures().get(p), p))
                        .forEach(read::add);
                cells.changed(cell, cells.place().at("measures"), String.join("\n", known), read,
                        Reason.SPLIT);
            } else {
                if (!lines.contains(cell.text())) {
                    lines.add(cell.text());
                }
                cells.taken(cell, cells.place().at("protection"));
            }
        }
        return List.copyOf(measures);
    }

    LocalText text(LocalText before) {
        return lines.isEmpty() ? before : before.with(stock.language(), String.join("\n", lines));
    }

    List<Id<ItSystem>> systems(List<Id<ItSystem>> before) {
        Set<Id<ItSystem>> systems = new LinkedHashSet<>(before);
        Set<Id<ItSystem>> said = new LinkedHashSet<>();
        Simple simple = new Simple(stock, cells);
        for (Cell cell : cells.of("system.name")) {
            if (Wording.isNothing(stock.readers(), cell.text())) {
                cells.left(cell, Reason.NOTHING_SAID);
            } else if (cell.text().length() > LONGEST_NAME
                    && stock.readers().pieces(cell).all().size() == 1) {
                cells.noted(cell, Reason.NOT_READ);
            } else {
                said.addAll(simple.named(cell, stock.systems(), cells.place().at("systems")));
            }
        }
        systems.addAll(said);
        for (Cell cell : cells.of("system.location")) {
            location(cell, said);
        }
        return List.copyOf(systems);
    }

    /// Where the only system of an entry stands.
    private void location(Cell cell, Set<Id<ItSystem>> said) {
        LocalText text = stock.text(cell.text());
        if (said.size() != 1) {
            cells.noted(cell, Reason.NOT_ATTACHED);
            return;
        }
        Id<ItSystem> id = said.iterator().next();
        LocalText there = stock.systems().entity(id).location();
        if (there.isEmpty() || there.equals(text)) {
            stock.systems().change(id, s -> s.withLocation(text));
            cells.taken(cell, new Where("system", id.value(), "location"));
        } else {
            cells.noted(cell, Reason.OCCUPIED);
        }
    }
}
