package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.catalog.RecipientCategory;
import org.tabularium.form.Lens;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.model.Activity;
import org.tabularium.model.Department;
import org.tabularium.model.Id;
import org.tabularium.model.Information;
import org.tabularium.model.JointControl;
import org.tabularium.model.LocalText;
import org.tabularium.model.Particulars;
import org.tabularium.model.Party;
import org.tabularium.model.Upkeep;

/// Makes a processing activity of an entry (Art. 30(1) GDPR), or changes the one that is there.
final class Activities {
    private static final Lens<Activity, Particulars> PARTICULARS =
            new Lens<>(Activity::particulars, Activity::withParticulars);
    private static final Lens<Activity, Information> INFORMATION =
            new Lens<>(Activity::information, Activity::withInformation);
    private static final Lens<Activity, Upkeep> UPKEEP = new Lens<>(Activity::upkeep, Activity::withUpkeep);
    private final Stock stock;
    private final Map<String, RecipientCategory> categories;

    Activities(Stock stock, Map<String, RecipientCategory> categories) {
        this.stock = stock;
        this.categories = categories;
    }

    Activity drafted(Activity before, Cells cells) {
        Simple simple = new Simple(stock, cells);
        Activity activity = days(texts(general(before, cells, simple), simple), simple);
        Purposes purposes = new Purposes(stock, cells, activity.purposes());
        activity = activity.withPurposes(purposes.take());
        activity = activity.withUses(
                new Uses(stock, cells).take(activity.uses(), purposes.conditions(), purposes.complements()));
        Recipients recipients = new Recipients(stock, cells, categories);
        activity = activity.withDisclosures(recipients.take(activity.disclosures()));
        new Contracts(stock, cells).take(recipients.parties(), "processor.contract");
        activity = activity.withTransfers(
                new Transfers(stock, cells).take(activity.transfers(), recipients.parties()));
        Protection protection = new Protection(stock, cells);
        activity = activity.withMeasures(protection.measures(activity.measures()));
        activity = activity.withProtection(protection.text(activity.protection()));
        activity = activity.withSystems(protection.systems(activity.systems()));
        activity = new Assessing(stock, cells).take(activity);
        activity = joint(activity, cells);
        return activity.withNote(cells.note(activity.note()));
    }

    private Activity general(Activity before, Cells cells, Simple simple) {
        Activity activity = simple.line(before, new Lens<>(Activity::number, Activity::withNumber), "number",
                "activity.number");
        activity = simple.line(activity, new Lens<>(a -> a.name().in(stock.language()),
                (a, name) -> a.withName(a.name().with(stock.language(), name))), "name", "activity.name");
        activity = simple.choice(activity, new Lens<>(Activity::status, Activity::withStatus), "status",
                Wording::status, "activity.status");
        Optional<Id<Department>> department = department(stock, cells, simple, activity.department());
        return person(activity.withDepartment(department), cells);
    }

    /// The first department that cells name; another one ends in the note.
    static Optional<Id<Department>> department(Stock stock, Cells cells, Simple simple,
            Optional<Id<Department>> before) {
        Optional<Id<Department>> found = Optional.empty();
        for (Cell cell : cells.of("activity.department")) {
            if (Wording.isNothing(stock.readers(), cell.text())) {
                cells.left(cell, Reason.NOTHING_SAID);
            } else if (found.isPresent()
                    && !stock.departments().find(cell.text()).map(Department::id).equals(found)) {
                cells.noted(cell, Reason.OCCUPIED);
            } else {
                Department department = stock.departments().get(cell.text());
                found = Optional.of(department.id());
                boolean called = stock.departments().isCalled(department, cell.text());
                cells.changed(cell, cells.place().at("department"),
                        called ? cell.text() : String.join(" / ", stock.departments().names(department)),
                        called ? List.of() : List.of(cell.text()), Reason.READ);
            }
        }
        return found.or(() -> before);
    }

    private Activity person(Activity activity, Cells cells) {
        People people = new People();
        List<Cell> owners = cells.of("activity.owner");
        owners.forEach(c -> people.read(c.text()));
        Where target = cells.place().at("owner");
        owners.forEach(c -> cells.changed(c, target, c.text(), people.read(), Reason.READ));
        return people.isEmpty() ? activity : activity.withOwner(people.person(activity.owner(), stock));
    }

    private static Activity texts(Activity before, Simple simple) {
        Activity activity = simple.text(before, new Lens<>(Activity::description, Activity::withDescription),
                "description", "activity.description");
        activity = simple.text(activity, particular(Particulars::function, Particulars::withFunction),
                "particulars/function", "activity.businessFunction");
        activity = simple.text(activity, new Lens<>(Activity::references, Activity::withReferences),
                "references",
                "activity.references", "tom.documentLink", "retention.policyLink");
        activity = simple.text(activity,
                INFORMATION.then(new Lens<>(Information::notice, Information::withNotice)),
                "information/notice",
                "notice.link");
        activity = simple.text(activity,
                INFORMATION.then(new Lens<>(Information::method, Information::withMethod)),
                "information/method",
                "notice.method");
        activity = simple.text(activity, particular(Particulars::comments, Particulars::withComments),
                "particulars/comments", "activity.comments", "rights.available");
        return simple.line(activity, PARTICULARS.then(
                new Lens<>(Particulars::classification, Particulars::withClassification)),
                "particulars/classification", "activity.classification");
    }

    private static Lens<Activity, LocalText> particular(
            java.util.function.Function<Particulars, LocalText> get,
            java.util.function.BiFunction<Particulars, LocalText, Particulars> with) {
        return PARTICULARS.then(new Lens<>(get, with));
    }

    private static Activity days(Activity before, Simple simple) {
        Activity activity = simple.day(before, new Lens<>(Activity::introducedOn, Activity::withIntroducedOn),
                "introducedOn", "activity.startDate");
        activity = simple.day(activity, new Lens<>(Activity::endedOn, Activity::withEndedOn), "endedOn",
                "activity.endDate");
        activity = simple.day(activity, new Lens<>(Activity::changedOn, Activity::withChangedOn), "changedOn",
                "activity.updatedOn");
        activity = simple.day(activity, UPKEEP.then(new Lens<>(Upkeep::createdOn, Upkeep::withCreatedOn)),
                "upkeep/createdOn", "activity.createdOn");
        activity = simple.line(activity, UPKEEP.then(new Lens<>(Upkeep::approvedBy, Upkeep::withApprovedBy)),
                "upkeep/approvedBy", "activity.approval");
        return simple.day(activity, UPKEEP.then(new Lens<>(Upkeep::nextReview, Upkeep::withNextReview)),
                "upkeep/nextReview", "activity.nextReview");
    }

    /// Joint control (Art. 26 GDPR) with the bodies that cells name.
    private Activity joint(Activity activity, Cells cells) {
        List<Id<JointControl>> all = new ArrayList<>(activity.joint());
        Parties parties = new Parties(stock);
        for (Cell cell : cells.of("jointControllers")) {
            if (Wording.isNothing(stock.readers(), cell.text())) {
                cells.left(cell, Reason.NOTHING_SAID);
                continue;
            }
            Pieces pieces = stock.readers().pieces(cell);
            List<String> read = new ArrayList<>(pieces.marks());
            List<Id<Party>> others = new ArrayList<>();
            for (String piece : pieces.texts()) {
                Parties.Named named = parties.named(piece);
                others.add(named.party());
                read.addAll(named.read());
            }
            String name =
                    String.join(", ", others.stream().map(id -> stock.parties().entity(id).name()).toList());
            Id<JointControl> control = stock.joint().get(name).id();
            stock.joint().change(control, j -> j.parties().isEmpty() ? j.withParties(others) : j);
            if (!all.contains(control)) {
                all.add(control);
            }
            cells.changed(cell, cells.place().at("joint"), name, read, Reason.READ);
        }
        return activity.withJoint(all);
    }
}
