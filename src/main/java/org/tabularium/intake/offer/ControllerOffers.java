package org.tabularium.intake.offer;

import java.util.List;
import java.util.Optional;
import org.tabularium.form.Lens;
import org.tabularium.intake.draft.Where;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Contact;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.Identified;
import org.tabularium.model.Person;
import org.tabularium.model.Register;

/// Offers who is responsible (Art. 13(1)(a) GDPR), those who act for them, and the data protection officer
/// (Art. 13(1)(b) GDPR).
final class ControllerOffers {
    private static final String CONTROLLER = "controller";
    private final Board board;
    private final PolicyFacts facts;

    ControllerOffers(Board board) {
        this.board = board;
        this.facts = board.facts();
    }

    void add() {
        Lens<Register, Controller> controller = new Lens<>(Register::controller, Register::withController);
        ContactFacts said = facts.controller();
        Fields<Controller> fields =
                new Fields<>(board, Offer.Kind.CONTROLLER, CONTROLLER, "", controller, false);
        fields.line("name", said.name(), Controller::name, Controller::withName,
                board.matching().likeness()::isSameName);
        fields.address(said, new Lens<>(Controller::address, Controller::withAddress));
        fields.contact("contact", said, new Lens<>(Controller::contact, Controller::withContact),
                facts.emailAliases().stream().map(Said::value).toList());
        representatives();
        facts.dpo().ifPresent(this::officer);
        facts.authority().ifPresent(a -> new AuthorityOffers(board).add(a));
    }

    private void representatives() {
        for (int i = 0; i < facts.representatives().size(); i++) {
            Said<String> said = facts.representatives().get(i);
            String name = Board.clean(said.value());
            boolean known = board.base().controller().management().stream().anyMatch(p -> isOf(p, name));
            if (!known && !name.isEmpty()) {
                board.add("representative-" + (i + 1), Offer.Kind.REPRESENTATIVE,
                        new Where(CONTROLLER, CONTROLLER, "management"), said, false, List.of(),
                        r -> r.withController(r.controller().withManagement(
                                Identified.with(r.controller().management(), Person.EMPTY.withName(name)))));
            }
        }
    }

    /// Whether a name is that of a person; titles do not count.
    private static boolean isOf(Person person, String name) {
        String recorded = Likeness.words(person.name());
        String said = Likeness.words(name);
        return !recorded.isEmpty() && (said.endsWith(recorded) || recorded.endsWith(said));
    }

    private void officer(ContactFacts said) {
        Lens<Register, Dpo> officer = new Lens<>(r -> r.controller().dpo().stated().orElse(Dpo.EMPTY),
                (r, d) -> r.withController(r.controller().withDpo(Answer.of(d))));
        Lens<Register, Person> person = officer.then(new Lens<>(Dpo::person, Dpo::withPerson));
        Fields<Dpo> fields = new Fields<>(board, Offer.Kind.DPO, "dpo", "dpo/", officer,
                board.base().controller().dpo() instanceof Answer.None<Dpo>);
        boolean both = said.person().isPresent();
        Optional<Said<String>> company = both ? said.name() : Optional.empty();
        Optional<Said<String>> name = both ? said.person() : said.name();
        String before = officer.of(board.base()).organisation();
        if (name.filter(n -> board.matching().likeness().isSameName(n.value(), before)).isEmpty()) {
            fields.line("person/name", name, d -> d.person().name(),
                    (d, v) -> d.withPerson(d.person().withName(v)), this::isSameName);
        }
        fields.line("organisation", company, Dpo::organisation, Dpo::withOrganisation,
                (a, b) -> isSameName(a, b) || isSameName(a, person.of(board.base()).name()));
        fields.address(said, new Lens<>(Dpo::address, Dpo::withAddress));
        fields.contact("person/contact", said, new Lens<>(d -> d.person().contact(),
                (d, c) -> d.withPerson(d.person().withContact(c))), List.of());
    }

    private boolean isSameName(String one, String other) {
        String a = Likeness.words(one);
        String b = Likeness.words(other);
        return board.matching().likeness().isSameName(one, other)
                || (!a.isEmpty() && !b.isEmpty() && (a.endsWith(b) || b.endsWith(a)));
    }
}
