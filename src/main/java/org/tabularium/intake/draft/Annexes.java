package org.tabularium.intake.draft;

import java.util.List;
import java.util.Optional;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Contract;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.Party;

/// Takes entries of sheets that list parties or measures.
final class Annexes {
    private static final String[] PARTY =
            {"party.name", "processor.name", "recipient.name", "recipient.category",
                    "recipient.external", "activity.name", "controller.name", "mandate.controller"};
    private static final String[] MEASURE = {"measure.name", "tom.general", "activity.name"};
    private final Stock stock;

    Annexes(Stock stock) {
        this.stock = stock;
    }

    /// The party an entry is about; none if nothing names one.
    Optional<Where> party(Cells unplaced) {
        return unplaced.of(PARTY).stream().findFirst()
                .map(c -> new Where("party", new Parties(stock).named(c.text()).party().value(), ""));
    }

    Optional<Where> measure(Cells unplaced) {
        return unplaced.of(MEASURE).stream().findFirst()
                .map(c -> new Where("measure", stock.measures().get(c.text()).id().value(), ""));
    }

    /// Takes what an entry says of its party.
    void takeParty(Cells cells) {
        Id<Party> id = new Id<>(cells.place().entity());
        Cell name = cells.of(PARTY).getFirst();
        Parties.Named named = new Parties(stock).named(name.text());
        cells.changed(name, cells.place().at("name"), stock.parties().entity(id).name(), named.read(),
                Reason.READ);
        People people = new People();
        List<Cell> contact = cells.of("party.contact", "controller.contact");
        contact.forEach(c -> people.read(c.text()));
        Party party = stock.parties().entity(id);
        if (people.name().isEmpty() && people.rest().isEmpty()) {
            party = party.withContact(People.merged(party.contact(), people.contact()));
            contact.forEach(
                    c -> cells.changed(c, cells.place().at("contact"), c.text(), people.read(), Reason.READ));
        }
        party = address(party, cells);
        for (Cell cell : cells.of("party.service")) {
            if (party.product().isEmpty() || party.product().equals(cell.text())) {
                party = party.withProduct(cell.text());
                cells.taken(cell, cells.place().at("product"));
            }
        }
        for (Cell cell : cells.of("party.vetting", "processor.securityVerified")) {
            LocalText grounds = party.vetting().grounds();
            String here = grounds.in(stock.language());
            party = party.withVetting(party.vetting().withGrounds(grounds.with(stock.language(),
                    here.isEmpty() || here.contains(cell.text()) ? cell.text() : here + "\n" + cell.text())));
            cells.taken(cell, cells.place().at("vetting"));
        }
        Party changed = contract(party, cells);
        stock.parties().change(id, p -> changed);
        abroad(id, cells);
        stock.parties().change(id, p -> p.withNote(cells.note(p.note())));
    }

    private Party address(Party party, Cells cells) {
        List<Cell> all = cells.of("party.address", "controller.address");
        Addresses reading = new Addresses(stock.readers().countries(), Address.EMPTY);
        all.forEach(c -> reading.read(c.text()));
        boolean free = party.address().isEmpty() || party.address().equals(reading.address());
        if (all.isEmpty() || !free) {
            return party;
        }
        all.forEach(
                c -> cells.changed(c, cells.place().at("address"), c.text(), reading.read(), Reason.READ));
        return party.withAddress(reading.address());
    }

    private Party contract(Party before, Cells cells) {
        Party party = before;
        Contracts contracts = new Contracts(stock, cells);
        for (Cell cell : cells.of("party.contract", "processor.contract")) {
            Optional<Contract> read = contracts.read(cell.text());
            if (read.isPresent() && party.contract().stated().filter(c -> !c.equals(Contract.EMPTY))
                    .filter(c -> !c.equals(read.get())).isEmpty()) {
                party = party.withContract(Answer.of(read.get()));
                contracts.report(cell, cells.place().at("contract"), read.get());
            }
        }
        return party;
    }

    /// Countries and safeguards; what they leave as text ends in the note.
    private void abroad(Id<Party> id, Cells cells) {
        for (Cell cell : cells.of("party.country")) {
            var found = stock.readers().countries().in(cell.text());
            found.forEach(c -> new Parties(stock).country(id, c.value()));
            String after = String.join(", ", found.stream().map(f -> f.value()).toList());
            if (!found.isEmpty() && Pieces.between(cell.text(), found).isEmpty()) {
                cells.changed(cell, cells.place().at("destinations"), after, Pieces.parts(cell.text(), found),
                        Reason.READ);
            } else {
                cells.noted(cell, cells.place().at("destinations"), after, Reason.NOT_ALL_READ);
            }
        }
        Answer<LocalText> text = new Transfers(stock, cells).take(Answer.notStated(), List.of(id));
        text.stated().map(t -> t.in(stock.language())).ifPresent(t -> stock.parties().change(id,
                p -> p.note().contains(t) ? p : p.withNote(p.note().isEmpty() ? t : p.note() + "\n" + t)));
    }

    /// Takes what an entry says of its measure.
    void takeMeasure(Cells cells) {
        Id<Measure> id = new Id<>(cells.place().entity());
        Cell name = cells.of(MEASURE).getFirst();
        boolean called = stock.measures().isCalled(stock.measures().entity(id), name.text());
        boolean fresh = !stock.measures().had(id);
        cells.changed(name, cells.place().at("name"), name.text(), called ? List.of() : List.of(name.text()),
                Reason.READ);
        List<String> words = cells.of("measure.area").stream().map(Cell::text).toList();
        if (fresh) {
            Measure.Area area = Wording.area(String.join(" ", words) + " " + name.text());
            stock.measures().change(id, m -> m.withArea(area));
        }
        Measure measure = stock.measures().entity(id);
        LocalText there = measure.description();
        String[] rest = cells.rest();
        if (rest.length > 0) {
            List<Cell> all = cells.of(rest);
            String text = String.join("\n", all.stream()
                    .map(c -> c.field().equals("measure.description") || c.heading().isEmpty() ? c.text()
                            : c.heading() + ": " + c.text())
                    .distinct().filter(t -> !there.in(stock.language()).contains(t)).toList());
            String here = there.in(stock.language());
            stock.measures().change(id, m -> m.withDescription(text.isEmpty() ? there
                    : there.with(stock.language(), here.isEmpty() ? text : here + "\n" + text)));
            all.forEach(c -> cells.taken(c, cells.place().at("description")));
        }
    }
}
