package org.tabularium.compare.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.compare.policy.Divergence.Subject;
import org.tabularium.document.Origin;
import org.tabularium.intake.draft.DraftWords;
import org.tabularium.intake.draft.Where;
import org.tabularium.intake.facts.Answered;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.model.Activity;
import org.tabularium.model.Contact;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Who is responsible and how to reach them, the data protection officer, and items of Art. 13 and 14 GDPR that the
/// register
/// answers for some activity, where the text says nothing of them.
final class RecordedOffices {
    private static final String CONTROLLER = "controller";
    private final PolicyFacts facts;
    private final Register register;
    private final DraftWords labels;

    RecordedOffices(PolicyFacts facts, Register register, Language language) {
        this.facts = facts;
        this.register = register;
        this.labels = new DraftWords(register, language.locale());
    }

    List<Point> points() {
        Controller controller = register.controller();
        ContactFacts said = facts.controller();
        List<Point> points = new ArrayList<>();
        field(Subject.CONTROLLER, "name", controller.name(), said.name(), points);
        field(Subject.CONTROLLER, "address/street", controller.address().street(), said.street(), points);
        Contact contact = controller.contact();
        boolean mailed = !facts.emailAliases().isEmpty();
        field(Subject.CONTACT, "contact/email", mailed ? "" : contact.email(), said.email(), points);
        field(Subject.CONTACT, "contact/phone", contact.phone(), said.phone(), points);
        officer(controller, points);
        items(points);
        return points;
    }

    private void field(Subject subject, String field, String recorded, Optional<Said<String>> said,
            List<Point> points) {
        if (!recorded.isBlank() && said.isEmpty()) {
            points.add(Point.recorded(subject, "field", new Origin(CONTROLLER, field),
                    labels.place(new Where(CONTROLLER, CONTROLLER, field)), recorded));
        }
    }

    private void officer(Controller controller, List<Point> points) {
        Dpo officer = controller.dpo().stated().orElse(Dpo.EMPTY);
        Optional<String> called = Stream.of(officer.person().name(), officer.organisation(),
                officer.person().contact().email()).filter(s -> !s.isBlank()).findFirst();
        if (called.isPresent() && facts.dpo().isEmpty()) {
            points.add(Point.recorded(Subject.DPO, "", new Origin(CONTROLLER, "dpo"), called.get(),
                    called.get()));
        }
        String email = officer.person().contact().email();
        if (!email.isBlank() && facts.dpo().isPresent() && facts.dpo().get().email().isEmpty()) {
            points.add(Point.recorded(Subject.DPO, "field",
                    new Origin(CONTROLLER, "dpo/person/contact/email"),
                    labels.place(new Where(CONTROLLER, CONTROLLER, "dpo/person/contact/email")), email));
        }
    }

    private void items(List<Point> points) {
        for (Activity activity : register.activities()) {
            if (activity.status() != Activity.Status.ENDED && activity.automated().stated().isPresent()
                    && isDenied(Item.AUTOMATED_DECISIONS)) {
                points.add(item("automated-decisions", activity, "automated"));
                return;
            }
        }
    }

    private boolean isDenied(Item item) {
        return Optional.ofNullable(facts.items().get(item)).map(Answered::verdict)
                .filter(v -> v == Answered.Verdict.NO).isPresent();
    }

    private static Point item(String words, Activity activity, String field) {
        String name = activity.name().texts().values().stream().findFirst().orElse("");
        return Point.recorded(Subject.ITEM, words, new Origin(activity.id().value(), field), name, name);
    }
}
