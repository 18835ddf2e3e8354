package org.tabularium.ui.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.document.Block;
import org.tabularium.form.Form;
import org.tabularium.form.Forms;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Department;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.ui.form.FormView;
import org.tabularium.ui.paper.PaperView;

/// What distinguishes one place of entities from another.
///
/// @param <T> the entities
/// @param vocabulary where the register keeps them
/// @param form how they are edited
/// @param icon icon of the place
/// @param detail second line in the list
/// @param badge a word beside the title; empty for none
/// @param sheet the preview; empty where there is none
/// @param siblings parts of an entity to which others refer
record Kinds<T extends Identified<T>>(Vocabulary<T> vocabulary, Form<T> form, String icon, Detail<T> detail,
        Function<T, String> badge, Optional<Sheet<T>> sheet, Siblings<T> siblings) {

    /// Lists parts of an entity to which other parts of it may refer.
    interface Siblings<T> {
        List<FormView.Sibling> of(Desk desk, T entity, String field);
    }

    /// Writes the second line of an entry.
    interface Detail<T> {
        String of(Desk desk, T entity, Language language);
    }

    /// Composes the preview of an entity.
    interface Sheet<T> {
        List<Block> of(Desk desk, Register register, T entity, Language language);

        /// The small lines around it; those of the controller's record if it says no others.
        default PaperView.Running running(Desk desk, Register register, Language language) {
            return Running.of(desk.composer().running(register, language));
        }
    }

    static Kinds<Activity> activities() {
        return new Kinds<>(Vocabulary.ACTIVITIES, Forms.ACTIVITY, "fth-layers", Kinds::activity,
                a -> "activity.status." + a.status().name().toLowerCase(Locale.ROOT),
                Optional.of((desk, r, a, l) -> desk.composer().sheet(r, a, l)), Kinds::siblings);
    }

    static List<Kinds<?>> all() {
        return List.of(activities(),
                new Kinds<>(Vocabulary.PARTIES, Forms.PARTY, "fth-users", Kinds::party, p -> "",
                        Optional.of(new PartySheet()),
                        (desk, p, field) -> List.of()),
                plain(Vocabulary.RETENTION, Forms.RETENTION, "fth-clock",
                        (desk, rule, l) -> rule.statute().best(l, desk.editor().register().primary())
                                .map(Map.Entry::getValue).orElse("")),
                plain(Vocabulary.MEASURES, Forms.MEASURE, "fth-shield", (desk, measure, l) -> desk.labels()
                        .get("measure.area." + measure.area().name().toLowerCase(Locale.ROOT)
                                .replace('_', '-'))),
                plain(Vocabulary.SYSTEMS, Forms.SYSTEM, "fth-server", KeptKinds::system),
                new Kinds<>(Vocabulary.MANDATES, Forms.MANDATE, "fth-briefcase", KeptKinds::mandate,
                        m -> "activity.status." + m.status().name().toLowerCase(Locale.ROOT),
                        Optional.of(new MandateSheet()), (desk, m, field) -> List.of()),
                plain(Vocabulary.NOTICES, Forms.NOTICE, "fth-book-open", KeptKinds::notice),
                plain(Vocabulary.JOINT, Forms.JOINT, "fth-link", KeptKinds::joint),
                plain(Vocabulary.SUBJECTS, Forms.SUBJECT, "fth-user", (desk, s, l) -> s.description()
                        .best(l, desk.editor().register().primary()).map(Map.Entry::getValue).orElse("")),
                plain(Vocabulary.DATA, Forms.DATA, "fth-database", (desk, d, l) -> d.description()
                        .best(l, desk.editor().register().primary()).map(Map.Entry::getValue).orElse("")),
                plain(Vocabulary.DEPARTMENTS, Forms.DEPARTMENT, "fth-grid", Kinds::department),
                plain(Vocabulary.UNDERTAKINGS, Forms.UNDERTAKING, "fth-git-branch", KeptKinds::undertaking),
                plain(Vocabulary.REVIEWS, Forms.REVIEW, "fth-calendar", KeptKinds::review));
    }

    private static <T extends Identified<T>> Kinds<T> plain(Vocabulary<T> vocabulary, Form<T> form,
            String icon,
            Detail<T> detail) {
        return new Kinds<>(vocabulary, form, icon, detail, e -> "", Optional.empty(),
                (desk, e, field) -> List.of());
    }

    private static String activity(Desk desk, Activity activity, Language language) {
        Register register = desk.editor().register();
        String department = activity.department().flatMap(id -> Vocabulary.DEPARTMENTS.find(register, id))
                .map(d -> Vocabulary.DEPARTMENTS.label(d, language, register.primary())).orElse("");
        String state = activity.status() == Activity.Status.ACTIVE ? ""
                : desk.labels()
                        .get("activity.status." + activity.status().name().toLowerCase(Locale.ROOT));
        return department.isEmpty() || state.isEmpty() ? department + state : department + " · " + state;
    }

    private static String party(Desk desk, Party party, Language language) {
        String country =
                desk.law().country(party.address().country()).map(c -> c.name().in(language)).orElse("");
        return party.product().isEmpty() ? country
                : country.isEmpty() ? party.product() : party.product() + " · " + country;
    }

    private static String department(Desk desk, Department department, Language language) {
        long used = desk.editor().register().activities().stream()
                .filter(a -> a.department().filter(department.id()::equals).isPresent()).count();
        return desk.words().get("department.used", used);
    }

    private static List<FormView.Sibling> siblings(Desk desk, Activity activity, String field) {
        if ("purposes".equals(field)) {
            return activity.purposes().stream().map(p -> new FormView.Sibling(p.id().value(),
                    p.text().texts().values().stream().findFirst().orElse(p.id().value()))).toList();
        }
        return activity.disclosures().stated().orElse(List.of()).stream()
                .map(d -> new FormView.Sibling(d.id().value(), title(desk, d))).toList();
    }

    private static String title(Desk desk, Disclosure disclosure) {
        Language language = desk.words().language();
        Language primary = desk.editor().register().primary();
        return switch (disclosure.recipient()) {
            case Recipient.Named(var party, _) -> party
                    .flatMap(id -> Vocabulary.PARTIES.find(desk.editor().register(), id)).map(Party::name)
                    .orElse(disclosure.id().value());
            case Recipient.Category(LocalText name, _, _) -> name.best(language, primary)
                    .map(Map.Entry::getValue).orElse(disclosure.id().value());
            case Recipient.Internal(LocalText function, _) -> function.best(language, primary)
                    .map(Map.Entry::getValue).orElse(disclosure.id().value());
        };
    }
}
