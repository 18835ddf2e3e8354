package org.tabularium.intake.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.form.Lens;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Contact;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Organisation;
import org.tabularium.model.Party;
import org.tabularium.model.Person;
import org.tabularium.model.Register;

/// What is said once for the record: the controller, its data protection officer and its representative. Rows of
/// activities say it again and again; only the first of them counts where the record says nothing yet.
final class Heads {
    private final Stock stock;
    private final Set<String> said = new HashSet<>();
    private boolean replaces;
    private Register register;

    Heads(Stock stock, Register register) {
        this.stock = stock;
        this.register = register;
    }

    Register register() {
        return register;
    }

    /// Takes what the cells of an entry say of the record.
    ///
    /// @param whole whether they are about the record, so that what it said before the file is replaced
    void take(Cells cells, boolean whole) {
        replaces = whole;
        Controller controller = register.controller();
        controller = line(cells, controller, new Lens<>(Controller::name, Controller::withName), "name",
                "controller.name");
        controller =
                line(cells, controller, new Lens<>(Controller::registration, Controller::withRegistration),
                        "registration", "controller.registrationNo");
        controller = line(cells, controller, new Lens<>(Controller::division, Controller::withDivision),
                "division", "controller.division");
        controller = address(cells, controller);
        controller = contact(cells, controller);
        controller = management(cells, controller);
        controller = dpo(cells, controller);
        controller = controller.withRepresentative(
                body(cells, controller.representative(), "representative", "euRepresentative"));
        controller = controller.withAuthority(
                body(cells, controller.authority(), "authority", "supervisoryAuthority"));
        if (replaces) {
            controller = joint(cells, controller);
        }
        register = record(cells, register.withController(controller));
    }

    /// Whether what was there before the file gives way: once.
    private boolean opens(String path) {
        return said.add(path) && replaces;
    }

    /// The record has no note: what finds no place in it is left.
    private void refuse(Cells cells, Cell cell) {
        if (replaces) {
            cells.left(cell, Reason.NO_FIELD);
        } else {
            cells.noted(cell, Reason.OCCUPIED);
        }
    }

    private static Where at(String path) {
        return new Where("controller", "", path);
    }

    private Controller line(Cells cells, Controller before, Lens<Controller, String> at, String path,
            String field) {
        Controller controller = before;
        for (Cell cell : cells.of(field)) {
            String there = at.of(controller);
            if (there.equals(cell.text()) || opens(path) || there.isEmpty()) {
                controller = at.with(controller, cell.text());
                cells.taken(cell, at(path));
            } else {
                refuse(cells, cell);
            }
        }
        return controller;
    }

    private Controller address(Cells cells, Controller before) {
        List<Cell> all = cells.of("controller.address");
        Addresses reading = new Addresses(stock.readers().countries(), Address.EMPTY);
        all.forEach(c -> reading.read(c.text()));
        boolean free = !all.isEmpty() && (before.address().equals(reading.address()) || opens("address")
                || before.address().isEmpty());
        return settled(cells, all, free, reading.read(), "address") ? before.withAddress(reading.address())
                : before;
    }

    private Controller contact(Cells cells, Controller before) {
        List<Cell> all = cells.of("controller.contact");
        People reading = new People();
        all.forEach(c -> reading.read(c.text()));
        boolean whole = !all.isEmpty() && reading.name().isEmpty() && reading.rest().isEmpty();
        Contact now = reading.contact();
        boolean free = whole && (before.contact().equals(now) || opens("contact")
                || before.contact().equals(Contact.EMPTY));
        return settled(cells, all, free, reading.read(), "contact") ? before.withContact(now) : before;
    }

    /// Says of cells that were read together that they were taken, or keeps them.
    private boolean settled(Cells cells, List<Cell> all, boolean free, List<String> read, String path) {
        for (Cell cell : all) {
            if (free) {
                cells.changed(cell, at(path), cell.text(), read, Reason.READ);
            } else {
                refuse(cells, cell);
            }
        }
        return free && !all.isEmpty();
    }

    private Controller management(Cells cells, Controller before) {
        List<Person> people = new ArrayList<>(before.management());
        for (Cell cell : cells.of("controller.legalRepresentative")) {
            People reading = new People();
            reading.read(cell.text());
            Person person = reading.person(Person.EMPTY, stock);
            Addresses address = new Addresses(stock.readers().countries(), Address.EMPTY);
            address.read(reading.rest());
            boolean placed = !address.address().postalCode().isEmpty();
            if (placed) {
                person = person.withPosition(LocalText.EMPTY);
            }
            if (!people.contains(person)) {
                people.add(person);
            }
            cells.changed(cell, at("management"), cell.text(), reading.read(), Reason.READ);
        }
        return before.withManagement(people);
    }

    private Controller dpo(Cells cells, Controller before) {
        List<Cell> all = cells.of("dpo");
        List<Cell> firms = cells.of("dpo.organisation");
        People reading = new People();
        all.forEach(c -> reading.read(c.text()));
        Dpo there = before.dpo().stated().orElse(Dpo.EMPTY);
        Person person = reading.person(Person.EMPTY, stock);
        Addresses address = new Addresses(stock.readers().countries(), Address.EMPTY);
        address.read(reading.rest());
        boolean placed = !address.address().postalCode().isEmpty();
        if (placed) {
            person = person.withPosition(LocalText.EMPTY);
        }
        String firm = String.join(", ", firms.stream().map(Cell::text).distinct().toList());
        Dpo now = there.withPerson(all.isEmpty() ? there.person() : person)
                .withOrganisation(firm.isEmpty() ? there.organisation() : firm);
        List<String> read = new ArrayList<>(reading.read());
        if (placed) {
            now = now.withAddress(address.address());
            read.addAll(address.read());
        }
        boolean free = all.size() + firms.size() > 0
                && (there.equals(now) || opens("dpo") || there.equals(Dpo.EMPTY));
        boolean took = settled(cells, all, free, read, "dpo");
        took |= settled(cells, firms, free, List.of(), "dpo");
        return took ? before.withDpo(Answer.of(now)) : before;
    }

    private Answer<Organisation> body(Cells cells, Answer<Organisation> before, String path,
            String field) {
        List<Cell> all = cells.of(field);
        if (all.size() == 1 && Wording.isNothing(stock.readers(), all.getFirst().text())
                && before.stated().isEmpty()) {
            cells.changed(all.getFirst(), at(path), "none", List.of(all.getFirst().text()), Reason.READ);
            return before instanceof Answer.None<Organisation> ? before : Answer.none();
        }
        People reading = new People();
        all.forEach(c -> reading.read(c.text()));
        Addresses address = new Addresses(stock.readers().countries(), Address.EMPTY);
        address.read(reading.rest());
        Organisation now = Organisation.EMPTY.withName(reading.name()).withContact(reading.contact())
                .withAddress(address.address());
        boolean free = !all.isEmpty() && (before.equals(Answer.of(now)) || opens(path)
                || before instanceof Answer.NotStated<Organisation>);
        List<String> read = new ArrayList<>(reading.read());
        read.addAll(address.read());
        return settled(cells, all, free, read, path) ? Answer.of(now) : before;
    }

    private Controller joint(Cells cells, Controller before) {
        Set<Id<Party>> others = new LinkedHashSet<>(before.joint().stated().orElse(List.of()));
        Answer<List<Id<Party>>> answer = before.joint();
        Parties parties = new Parties(stock);
        for (Cell cell : cells.of("jointControllers")) {
            if (Wording.isNothing(stock.readers(), cell.text()) && others.isEmpty()) {
                answer = answer instanceof Answer.None<List<Id<Party>>> ? answer : Answer.none();
                cells.changed(cell, at("joint"), "none", List.of(cell.text()), Reason.READ);
                continue;
            }
            Pieces pieces = stock.readers().pieces(cell);
            List<String> read = new ArrayList<>(pieces.marks());
            for (String piece : pieces.texts()) {
                Parties.Named named = parties.named(piece);
                others.add(named.party());
                read.addAll(named.read());
            }
            answer = Answer.of(List.copyOf(others));
            cells.changed(cell, at("joint"), String.join("\n", pieces.texts()), read, Reason.READ);
        }
        return before.withJoint(answer);
    }

    private Register record(Cells cells, Register before) {
        Where record = new Where("register", "", "");
        Register now = before;
        for (Cell cell : cells.of("register.title")) {
            LocalText title = now.title();
            if (title.isEmpty() || title.in(stock.language()).equals(cell.text())) {
                now = now.withTitle(title.with(stock.language(), cell.text()));
                cells.taken(cell, record.at("title"));
            }
        }
        for (Cell cell : cells.of("register.version")) {
            if (now.version().isEmpty() || now.version().equals(cell.text())) {
                now = now.withVersion(cell.text());
                cells.taken(cell, record.at("version"));
            }
        }
        now = day(cells, now, new Lens<>(Register::createdOn, Register::withCreatedOn), "createdOn");
        return day(cells, now, new Lens<>(Register::updatedOn, Register::withUpdatedOn), "updatedOn");
    }

    private Register day(Cells cells, Register before, Lens<Register, Optional<LocalDate>> at, String field) {
        Register now = before;
        for (Cell cell : cells.of("register." + field)) {
            Optional<LocalDate> day = stock.readers().days().of(cell.text());
            if (day.isPresent() && (at.of(now).isEmpty() || at.of(now).equals(day))) {
                now = at.with(now, day);
                cells.changed(cell, new Where("register", "", field), day.get().toString(),
                        List.of(cell.text()),
                        Reason.READ);
            }
        }
        return now;
    }
}
