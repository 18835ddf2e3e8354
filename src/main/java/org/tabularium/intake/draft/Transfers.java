package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.intake.reading.Verdict;
import org.tabularium.law.Country;
import org.tabularium.model.Answer;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Destination;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Safeguard;

/// Transfers to third countries (Art. 30(1)(e), Art. 44 to 49 GDPR). Where the file names one recipient, its countries and
/// safeguards are that party's; else they stay as text.
final class Transfers {
    private static final String CLAUSES = "scc-2021-914";
    private final Stock stock;
    private final Cells cells;
    private final Parties parties;
    private final List<String> lines = new ArrayList<>();
    private final List<Cell> denying = new ArrayList<>();
    private boolean structured;

    Transfers(Stock stock, Cells cells) {
        this.stock = stock;
        this.cells = cells;
        this.parties = new Parties(stock);
    }

    /// What is said of transfers.
    ///
    /// @param named the parties the file names for this entry
    Answer<LocalText> take(Answer<LocalText> before, List<Id<Party>> named) {
        Optional<Id<Party>> only = named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        for (Cell cell : cells.of("transfer.country")) {
            countries(cell, only);
        }
        for (Cell cell : cells.of("transfer.mechanism", "transfer.safeguardDoc", "party.safeguard",
                "transfer.tia")) {
            safeguards(cell, only);
        }
        List<Cell> yes = new ArrayList<>();
        for (Cell cell : cells.of("transfer.exists")) {
            exists(cell, only, yes);
        }
        for (Cell cell : yes) {
            if (lines.isEmpty() && !structured) {
                text(cell);
            } else {
                cells.changed(cell, at(), "yes", List.of(cell.text()), Reason.READ);
            }
        }
        return answer(before);
    }

    private Answer<LocalText> answer(Answer<LocalText> before) {
        if (none()) {
            return before instanceof Answer.None<LocalText> ? before : Answer.none();
        }
        if (lines.isEmpty()) {
            return before;
        }
        LocalText text = before.stated().orElse(LocalText.EMPTY);
        return Answer.of(text.with(stock.language(), String.join("\n", lines)));
    }

    private Where at() {
        return cells.place().at("transfers");
    }

    private void text(Cell cell) {
        String said = line(cell);
        cells.changed(cell, at(), said, List.of(), Reason.NOT_READ);
    }

    private String line(Cell cell) {
        boolean plain = cell.heading().isEmpty() || cell.field().equals("transfer.exists");
        String said = plain ? cell.text() : cell.heading() + ": " + cell.text();
        if (!lines.contains(said)) {
            lines.add(said);
        }
        return said;
    }

    private void exists(Cell cell, Optional<Id<Party>> only, List<Cell> yes) {
        Optional<Verdict> verdict = stock.readers().verdicts().of(cell.text());
        if (verdict.filter(v -> v == Verdict.NO || v == Verdict.NONE).isPresent()) {
            denying.add(cell);
        } else if (verdict.filter(v -> v == Verdict.YES).isPresent()) {
            yes.add(cell);
        } else if (verdict.isPresent()) {
            cells.noted(cell, Reason.NOT_READ);
        } else {
            countries(cell, only);
        }
    }

    /// What says that there are no transfers holds unless another cell tells of some.
    private boolean none() {
        boolean none = lines.isEmpty() && !structured && !denying.isEmpty();
        for (Cell cell : denying) {
            if (none) {
                cells.changed(cell, at(), "none", List.of(cell.text()), Reason.READ);
            } else {
                cells.noted(cell, Reason.OCCUPIED);
            }
        }
        return none;
    }

    private void countries(Cell cell, Optional<Id<Party>> only) {
        if (Wording.isNothing(stock.readers(), cell.text())) {
            denying.add(cell);
            return;
        }
        List<Found<String>> found = stock.readers().countries().in(cell.text());
        if (only.isEmpty() || found.isEmpty()) {
            text(cell);
            return;
        }
        found.forEach(c -> parties.country(only.get(), c.value()));
        structured |= found.stream().anyMatch(c -> stock.law().isOutsideEea(c.value()));
        attached(cell, new Where("party", only.get().value(), "destinations"), found,
                String.join(", ", found.stream().map(Found::value).toList()));
    }

    /// What is read whole stands with the party; of what is read in part, the text stays too.
    private void attached(Cell cell, Where target, List<? extends Found<?>> found, String after) {
        if (Pieces.between(cell.text(), found).isEmpty()) {
            cells.changed(cell, target, after, Pieces.parts(cell.text(), found), Reason.READ);
        } else {
            line(cell);
            cells.beside(cell, target, after, Reason.NOT_ALL_READ);
        }
    }

    private void safeguards(Cell cell, Optional<Id<Party>> only) {
        if (Wording.isNothing(stock.readers(), cell.text())) {
            cells.left(cell, Reason.NOTHING_SAID);
            return;
        }
        List<Found<SafeguardReader.Kind>> found = stock.readers().safeguards().in(cell.text());
        List<String> third = only.map(id -> stock.parties().entity(id).destinations().stream()
                .map(Destination::country).toList()).orElse(List.of());
        boolean applied = false;
        for (Found<SafeguardReader.Kind> f : found) {
            for (String country : third) {
                Optional<Safeguard> safeguard = safeguard(f.value(), country);
                applied |= safeguard.isPresent();
                safeguard.ifPresent(s -> add(only.orElseThrow(), country, s));
            }
        }
        if (applied && found.size() == 1) {
            attached(cell, new Where("party", only.orElseThrow().value(), "destinations"), found,
                    Wording.key(found.getFirst().value()));
        } else if (applied) {
            line(cell);
            cells.beside(cell, new Where("party", only.orElseThrow().value(), "destinations"),
                    String.join(", ", found.stream().map(f -> Wording.key(f.value())).toList()),
                    Reason.NOT_ALL_READ);
        } else {
            text(cell);
        }
    }

    private void add(Id<Party> id, String country, Safeguard safeguard) {
        stock.parties().change(id, p -> p.withDestinations(p.destinations().stream()
                .map(d -> !d.country().equals(country)
                        || d.safeguards().stream().anyMatch(s -> s.getClass().equals(safeguard.getClass()))
                                ? d
                                : d.withSafeguards(with(d.safeguards(), safeguard)))
                .toList()));
    }

    private static List<Safeguard> with(List<Safeguard> list, Safeguard safeguard) {
        List<Safeguard> longer = new ArrayList<>(list);
        longer.add(safeguard);
        return longer;
    }

    /// The safeguard for a country, as far as a word alone can name it.
    private Optional<Safeguard> safeguard(SafeguardReader.Kind kind, String country) {
        return switch (kind) {
            case ADEQUACY -> stock.law().country(country).flatMap(Country::decision)
                    .map(d -> new Safeguard.Adequacy(d, Extras.NONE));
            case DPF -> country.equals("US")
                    ? Optional.of(
                            new Safeguard.Dpf("", Optional.empty(), Optional.empty(), Optional.empty(), "",
                                    Extras.NONE))
                    : Optional.empty();
            case SCC -> Optional
                    .of(new Safeguard.Scc(CLAUSES, List.of(), Optional.empty(), ClauseChoices.EMPTY, "",
                            Extras.NONE));
            case BCR -> Optional.of(new Safeguard.Bcr("", Optional.empty(), "", Extras.NONE));
            case CODE, CERTIFICATION, AD_HOC, DEROGATION -> Optional.empty();
        };
    }
}
