package org.tabularium.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// Who is responsible and how to reach them (Art. 13(1)(a) and (b) GDPR), and as of when the text stands.
final class OfficeRules implements Rule {
    private static final String DATE = "no-date";
    private static final String FORM = "controller-without-form";
    private static final String EMAIL = "controller-without-email";
    private static final String DPO = "dpo-unreachable";
    private static final String ONLY = "controller-only-in-dpo";
    private static final String TWO = "two-contacts";
    private final Phrases<Boolean> forms = new Phrases<>();

    OfficeRules() {
        forms.addAll(Spellings.load("companies").words("legalForms"), true);
    }

    @Override
    public List<String> ids() {
        return List.of(DATE, FORM, EMAIL, DPO, ONLY, TWO);
    }

    @Override
    public void look(Look look, Notes notes) {
        if (look.facts().lastUpdated().isEmpty()) {
            notes.add(DATE, Weight.HINT, look.heading(Topic.CHANGES));
        }
        ContactFacts controller = look.facts().controller();
        controller.name().filter(n -> isBare(n.value(), look)).ifPresent(
                n -> notes.add(FORM, Weight.HINT, n.at(), n.value()));
        email(controller, look, notes);
        controller.name().map(Said::at)
                .filter(at -> look.isIn(at, Topic.DPO) && look.heading(Topic.CONTROLLER).length() == 0)
                .ifPresent(at -> notes.add(ONLY, Weight.HINT, at));
        look.facts().dpo().filter(d -> d.email().isEmpty() && d.phone().isEmpty()).ifPresent(
                d -> notes.add(DPO, Weight.HINT, place(d).orElseGet(() -> look.heading(Topic.DPO))));
        contacts(controller, look, notes);
    }

    /// An address somewhere else in the text does not help whoever looks where the controller is named.
    private static void email(ContactFacts controller, Look look, Notes notes) {
        Optional<Section> section = controller.name().flatMap(n -> look.section(n.at()))
                .filter(s -> s.topic() == Topic.CONTROLLER);
        boolean none = controller.email().isEmpty() && look.facts().emailAliases().isEmpty();
        boolean there = section.map(Section::extent).map(e -> look.of(e).indexOf('@') >= 0).orElse(!none);
        if (!there && look.said("hiddenEmail").isEmpty()) {
            controller.website().filter(w -> section.isEmpty() || section.get().extent().contains(w.at()))
                    .or(controller::name).map(Said::at).ifPresent(at -> notes.add(EMAIL, Weight.HINT, at));
        }
    }

    /// Whether a name tells neither a legal form nor a person nor a public body.
    private boolean isBare(String name, Look look) {
        Tokens tokens = Tokens.of(name);
        Set<String> bodies = look.lists().set("bodies");
        boolean named =
                look.facts().controller().person().isPresent() || !look.facts().representatives().isEmpty();
        boolean form = false;
        boolean body = false;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.at(i).folded();
            form |= forms.at(tokens, i).isPresent();
            body |= bodies.stream().anyMatch(word::endsWith);
        }
        // two or three words are mostly a person's name
        return !named && !form && !body && name.strip().indexOf(' ') < 0;
    }

    private static Optional<Stretch> place(ContactFacts contact) {
        return contact.name().or(contact::person).or(contact::street).map(Said::at);
    }

    /// Addresses of the controller at two domains.
    private static void contacts(ContactFacts controller, Look look, Notes notes) {
        List<Said<String>> all = Emails.of(controller, look);
        for (Said<String> other : all.subList(Math.min(1, all.size()), all.size())) {
            if (!domain(other.value()).equals(domain(all.getFirst().value()))) {
                notes.add(TWO, Weight.HINT, other.at(), all.getFirst().value(), other.value());
            }
        }
    }

    private static String domain(String email) {
        return Tokens.fold(email.substring(email.indexOf('@') + 1));
    }
}
