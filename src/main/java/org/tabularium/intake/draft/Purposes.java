package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tabularium.form.Ids;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.SubPurpose;

/// Purposes with their legal bases (Art. 6(1), Art. 30(1)(b) GDPR). Where a cell gives as many lines of bases as there are
/// purposes, each line is about one; else all bases are those of all purposes.
final class Purposes {
    private static final String CONSENT = "gdpr-6-1-a";
    private static final String INTERESTS = "gdpr-6-1-f";
    private final Stock stock;
    private final Cells cells;
    private final List<Purpose> purposes = new ArrayList<>();
    private final List<Id<Purpose>> said = new ArrayList<>();
    private final Set<String> conditions = new LinkedHashSet<>();
    private final List<String> complements = new ArrayList<>();

    Purposes(Stock stock, Cells cells, List<Purpose> before) {
        this.stock = stock;
        this.cells = cells;
        purposes.addAll(before);
    }

    /// The purposes with what the file says, and those that were there.
    List<Purpose> take() {
        names();
        grounds();
        interests();
        balancing();
        consent();
        return List.copyOf(purposes);
    }

    /// Conditions for special categories found beside the bases, as ids of the law data.
    Set<String> conditions() {
        return conditions;
    }

    /// Law that complements them, as written.
    List<String> complements() {
        return complements;
    }

    private void names() {
        for (Cell cell : cells.of("purpose.name")) {
            Pieces pieces = stock.readers().pieces(cell);
            pieces.texts().forEach(this::purpose);
            cells.changed(cell, cells.place().at("purposes"), String.join("\n", pieces.texts()),
                    pieces.marks(),
                    Reason.SPLIT);
        }
        List<Cell> parts = cells.of("purpose.sub");
        if (!parts.isEmpty()) {
            for (Cell cell : parts) {
                Pieces pieces = stock.readers().pieces(cell);
                change(targets().getFirst(), p -> p.withParts(parts(p, pieces.texts())));
                cells.changed(cell, cells.place().at("purposes"), String.join("\n", pieces.texts()),
                        pieces.marks(),
                        Reason.SPLIT);
            }
        }
    }

    private List<SubPurpose> parts(Purpose purpose, List<String> texts) {
        List<SubPurpose> parts = new ArrayList<>(purpose.parts());
        texts.stream().map(t -> SubPurpose.EMPTY.withText(stock.text(t))).filter(p -> !parts.contains(p))
                .forEach(parts::add);
        return parts;
    }

    private void purpose(String text) {
        String wanted = Texts.folded(text);
        for (Purpose purpose : purposes) {
            if (purpose.text().texts().values().stream().anyMatch(t -> Texts.folded(t).equals(wanted))) {
                said.add(purpose.id());
                return;
            }
        }
        said.add(add(stock.text(text)));
    }

    private Id<Purpose> add(LocalText text) {
        Set<String> taken = new HashSet<>();
        purposes.forEach(p -> taken.add(p.id().value()));
        Id<Purpose> id = Ids.letter("pur-", taken::contains);
        purposes.add(Purpose.blank(id, text));
        return id;
    }

    /// The purposes that bases are about: those of the file, else those there are, else one without words.
    private List<Id<Purpose>> targets() {
        if (!said.isEmpty()) {
            return said;
        }
        return purposes.isEmpty() ? List.of(add(LocalText.EMPTY))
                : purposes.stream().map(Purpose::id).toList();
    }

    private void change(Id<Purpose> id, UnaryOperator<Purpose> change) {
        purposes.replaceAll(p -> p.id().equals(id) ? change.apply(p) : p);
    }

    private void grounds() {
        for (Cell cell : cells.of("legalBasis.article6", "legalBasis.law", "legalBasis.article9",
                "legalBasis.article10", "legalBasis.ukSchedule1")) {
            if (Wording.isNothing(stock.readers(), cell.text())) {
                cells.left(cell, Reason.NOTHING_SAID);
                continue;
            }
            boolean special =
                    !cell.field().equals("legalBasis.article6") && !cell.field().equals("legalBasis.law");
            List<String> lines = List.of(cell.text().split("\n", -1));
            boolean each = said.size() > 1 && lines.size() == said.size();
            List<Norms> all = (each ? lines : List.of(cell.text())).stream()
                    .map(l -> Norms.in(l, stock.readers(), stock.law(), special)).toList();
            for (int i = 0; i < all.size(); i++) {
                if (!all.get(i).isEmpty()) {
                    ground(all.get(i), each ? List.of(said.get(i)) : targets(), special);
                }
            }
            told(cell, all, special);
        }
    }

    private void ground(Norms norms, List<Id<Purpose>> targets, boolean special) {
        conditions.addAll(norms.conditions());
        complements.addAll(special ? norms.citations() : List.of());
        complements.addAll(norms.complements());
        Map<String, Collection<String>> all = new LinkedHashMap<>(norms.grounds());
        targets.forEach(id -> {
            all.forEach((basis, laws) -> change(id, p -> p.withGrounds(with(p.grounds(), basis, laws))));
            if (!special && !norms.loose().isEmpty()) {
                change(id, p -> p.withGrounds(lawful(p.grounds(), norms.loose())));
            }
        });
    }

    private void told(Cell cell, List<Norms> all, boolean special) {
        List<String> read = all.stream().flatMap(n -> n.read().stream()).toList();
        String after = String.join("\n", all.stream().map(Norms::told).filter(t -> !t.isEmpty()).toList());
        Where target = cells.place().at(special ? "uses" : "purposes");
        if (all.stream().allMatch(Norms::isWhole)) {
            cells.changed(cell, target, after, read, Reason.READ);
        } else {
            cells.noted(cell, target, after, after.isEmpty() ? Reason.NOT_READ : Reason.NOT_ALL_READ);
        }
    }

    private List<Ground> with(List<Ground> grounds, String basis, Collection<String> laws) {
        List<Ground> changed = new ArrayList<>(grounds);
        int at = changed.stream().map(Ground::basis).toList().indexOf(basis);
        Ground ground = at < 0 ? Ground.blank(basis) : changed.get(at);
        Ground now = ground.withLaw(joined(ground.law(), laws));
        if (at < 0) {
            changed.add(now);
        } else {
            changed.set(at, now);
        }
        return changed;
    }

    /// National law beside no basis of its own cell: it is that of the legal obligation or public task, or of the only
    /// basis; without any, a norm the law data know is a basis itself, and another waits for its basis to be named.
    private List<Ground> lawful(List<Ground> grounds, List<CitedBasis> laws) {
        Optional<String> home = grounds.stream().map(Ground::basis)
                .filter(b -> b.equals("gdpr-6-1-c") || b.equals("gdpr-6-1-e")).findFirst()
                .or(() -> grounds.size() == 1 ? Optional.of(grounds.getFirst().basis()) : Optional.empty());
        List<Ground> all = grounds;
        for (CitedBasis law : laws) {
            all = with(all, home.orElse(law.basis()), List.of(law.citation()));
        }
        return all;
    }

    private LocalText joined(LocalText before, Collection<String> more) {
        List<String> all = new ArrayList<>();
        String here = before.in(stock.language());
        if (!here.isEmpty()) {
            all.add(here);
        }
        more.stream().filter(m -> !all.contains(m) && !Texts.contains(here, Texts.folded(m)))
                .forEach(all::add);
        return all.isEmpty() ? before : before.with(stock.language(), String.join("; ", all));
    }

    /// A legitimate interest that is stated means that the processing rests on it (Art. 6(1)(f) GDPR).
    private void interests() {
        for (Cell cell : cells.of("legitimateInterest.description")) {
            if (Wording.isNothing(stock.readers(), cell.text())) {
                cells.left(cell, Reason.NOTHING_SAID);
            } else {
                targets().forEach(id -> change(id,
                        p -> p.withGrounds(with(p.grounds(), INTERESTS, List.of()).stream()
                                .map(g -> g.basis().equals(INTERESTS) ? g.withInterest(joined(g.interest(),
                                        List.of(cell.text()))) : g)
                                .toList())));
                cells.taken(cell, cells.place().at("purposes"));
            }
        }
    }

    private void balancing() {
        for (Cell cell : cells.of("legitimateInterest.lia")) {
            attach(cell, INTERESTS, g -> g.balancing().document().isEmpty()
                    || g.balancing().document().equals(cell.text()),
                    g -> g.withBalancing(g.balancing().withDocument(cell.text())));
        }
    }

    private void consent() {
        for (Cell cell : cells.of("consent.recordLink")) {
            attach(cell, CONSENT, g -> g.proof().isEmpty() || g.proof().equals(cell.text()),
                    g -> g.withProof(cell.text()));
        }
        for (Cell cell : cells.of("consent.method")) {
            attach(cell, CONSENT, g -> true, g -> g.withConsent(joined(g.consent(), List.of(cell.text()))));
        }
    }

    /// Says something of the grounds with a basis; where there is none, the note keeps it.
    private void attach(Cell cell, String basis, java.util.function.Predicate<Ground> free,
            UnaryOperator<Ground> change) {
        if (Wording.isNothing(stock.readers(), cell.text())) {
            cells.left(cell, Reason.NOTHING_SAID);
            return;
        }
        List<Ground> grounds = purposes.isEmpty() ? List.of()
                : targets().stream().flatMap(id -> purposes.stream().filter(p -> p.id().equals(id)))
                        .flatMap(p -> p.grounds().stream()).filter(g -> g.basis().equals(basis)).toList();
        if (grounds.isEmpty() || !grounds.stream().allMatch(free)) {
            cells.noted(cell, grounds.isEmpty() ? Reason.NOT_ATTACHED : Reason.OCCUPIED);
            return;
        }
        targets().forEach(id -> change(id, p -> p.withGrounds(
                p.grounds().stream().map(g -> g.basis().equals(basis) ? change.apply(g) : g).toList())));
        cells.taken(cell, cells.place().at("purposes"));
    }
}
