package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.catalog.RecipientCategory;
import org.tabularium.form.Ids;
import org.tabularium.form.Lens;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.model.Answer;
import org.tabularium.model.Contract;
import org.tabularium.model.Id;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;
import org.tabularium.model.Person;
import org.tabularium.model.Processing;

/// Makes processing on behalf of others of an entry (Art. 30(2) GDPR), or changes the one that is there.
final class Mandates {
    private final Stock stock;
    private final Map<String, RecipientCategory> categories;

    Mandates(Stock stock, Map<String, RecipientCategory> categories) {
        this.stock = stock;
        this.categories = categories;
    }

    Mandate drafted(Mandate before, Cells cells) {
        Simple simple = new Simple(stock, cells);
        Mandate mandate = general(before, cells, simple);
        mandate = mandate.withClients(clients(mandate.clients(), cells));
        mandate = mandate.withProcessing(processing(mandate.processing(), cells));
        mandate = mandate.withSubjects(simple.references(mandate.subjects(), stock.subjects(), "subjects",
                "dataSubjectCategory.name"));
        mandate = mandate
                .withData(simple.references(mandate.data(), stock.data(), "data", "dataCategory.name"));
        mandate = mandate.withContract(contract(mandate.contract(), cells));
        Recipients recipients = new Recipients(stock, cells, categories);
        mandate = mandate.withDisclosures(recipients.take(mandate.disclosures()));
        new Contracts(stock, cells).take(recipients.parties(), "processor.contract");
        mandate = mandate.withTransfers(
                new Transfers(stock, cells).take(mandate.transfers(), recipients.parties()));
        Protection protection = new Protection(stock, cells);
        mandate = mandate.withMeasures(protection.measures(mandate.measures()));
        mandate = mandate.withProtection(protection.text(mandate.protection()));
        mandate = mandate.withSystems(protection.systems(mandate.systems()));
        return mandate.withNote(cells.note(mandate.note()));
    }

    private Mandate general(Mandate before, Cells cells, Simple simple) {
        Mandate mandate = simple.line(before, new Lens<>(Mandate::number, Mandate::withNumber), "number",
                "activity.number");
        mandate = simple.line(mandate, new Lens<>(m -> m.name().in(stock.language()),
                (m, name) -> m.withName(m.name().with(stock.language(), name))), "name", "activity.name");
        mandate = simple.choice(mandate, new Lens<>(Mandate::status, Mandate::withStatus), "status",
                Wording::status,
                "activity.status");
        mandate = mandate.withDepartment(Activities.department(stock, cells, simple, mandate.department()));
        mandate = simple.day(mandate, new Lens<>(Mandate::startedOn, Mandate::withStartedOn), "startedOn",
                "activity.startDate");
        mandate = simple.day(mandate, new Lens<>(Mandate::endedOn, Mandate::withEndedOn), "endedOn",
                "activity.endDate");
        mandate = simple.day(mandate, new Lens<>(Mandate::changedOn, Mandate::withChangedOn), "changedOn",
                "activity.updatedOn");
        mandate = simple.text(mandate, new Lens<>(Mandate::references, Mandate::withReferences), "references",
                "activity.references", "tom.documentLink");
        People owner = new People();
        List<Cell> owners = cells.of("activity.owner");
        owners.forEach(c -> owner.read(c.text()));
        owners.forEach(c -> cells.changed(c, cells.place().at("owner"), c.text(), owner.read(), Reason.READ));
        Person person = owner.person(mandate.owner(), stock);
        return mandate.withOwner(person);
    }

    private List<Id<Party>> clients(List<Id<Party>> before, Cells cells) {
        Set<Id<Party>> clients = new LinkedHashSet<>(before);
        Parties parties = new Parties(stock);
        for (Cell cell : cells.of("mandate.controller", "controller.name")) {
            Pieces pieces = stock.readers().pieces(cell);
            List<String> read = new ArrayList<>(pieces.marks());
            for (String piece : pieces.texts()) {
                Parties.Named named = parties.named(piece);
                clients.add(named.party());
                read.addAll(named.read());
            }
            cells.changed(cell, cells.place().at("clients"), String.join("\n", pieces.texts()), read,
                    Reason.SPLIT);
        }
        return List.copyOf(clients);
    }

    private List<Processing> processing(List<Processing> before, Cells cells) {
        List<Processing> all = new ArrayList<>(before);
        for (Cell cell : cells.of("mandate.processingCategories", "purpose.name")) {
            Pieces pieces = stock.readers().pieces(cell);
            for (String piece : pieces.texts()) {
                Set<String> taken = new HashSet<>();
                all.forEach(p -> taken.add(p.id().value()));
                if (all.stream().noneMatch(p -> p.text().texts().containsValue(piece))) {
                    all.add(Processing.blank(Ids.letter("pro-", taken::contains), stock.text(piece)));
                }
            }
            cells.changed(cell, cells.place().at("processing"), String.join("\n", pieces.texts()),
                    pieces.marks(),
                    Reason.SPLIT);
        }
        return all;
    }

    private Answer<Contract> contract(Answer<Contract> before, Cells cells) {
        Answer<Contract> answer = before;
        Contracts contracts = new Contracts(stock, cells);
        for (Cell cell : cells.of("mandate.contract")) {
            Optional<Contract> read = contracts.read(cell.text());
            boolean other =
                    read.isPresent() && !answer.equals(before) && !answer.equals(Answer.of(read.get()));
            if (read.isEmpty() || other) {
                cells.noted(cell, other ? Reason.OCCUPIED : Reason.NOT_READ);
            } else {
                answer = Answer.of(read.get());
                contracts.report(cell, cells.place().at("contract"), read.get());
            }
        }
        return answer;
    }
}
