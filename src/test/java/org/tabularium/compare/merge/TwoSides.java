package org.tabularium.compare.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;

/// The sample, and what two people have made of it.
public final class TwoSides {
    private static final Id<Party> COPIES = new Id<>("pty-copies");

    private TwoSides() {}

    public static Register base() throws StoreException {
        return RopaFile.open(Path.of("assets/samples/nordlicht.ropa")).register();
    }

    /// Two activities whose state or note both have changed, one that one has removed, edits of one side only, and a
    /// party that one has removed and the other made a recipient.
    public static Merge merged() throws StoreException {
        Register start = Vocabulary.PARTIES.add(base(), Party.blank(COPIES, "Kopierwerk GmbH"));
        Register using = activity(start, "act-payroll", a -> a.withDisclosures(Answer.of(
                Identified.with(a.disclosures().stated().orElseThrow(), Disclosure.blank(new Id<>("dis-99"),
                        new Recipient.Named(Optional.of(COPIES)))))));
        return Merge.of(start, ours(using), Vocabulary.PARTIES.remove(theirs(start), COPIES));
    }

    private static Register ours(Register base) {
        Register edited = activity(base, "act-recruiting", a -> a.withStatus(Activity.Status.ENDED));
        edited = activity(edited, "act-newsletter", a -> a.withNote("Mit dem Vertrieb klären, bevor die "
                + "Anmeldung auf der neuen Website veröffentlicht wird. Einwilligungstext liegt bei Frau Hansen.")
                .withName(a.name().with(Language.GERMAN, "Rundschreiben")));
        return activity(edited, "act-working-time", a -> a.withStatus(Activity.Status.DRAFT));
    }

    private static Register theirs(Register base) {
        Register edited = activity(base, "act-recruiting", a -> a.withStatus(Activity.Status.DRAFT));
        edited = activity(edited, "act-newsletter", a -> a.withNote("Erledigt.")
                .withName(a.name().with(Language.ENGLISH, "Circular")));
        for (String id : List.of("act-payroll", "act-website", "act-personnel")) {
            edited = activity(edited, id, a -> a.withNote("Neu geprüft"));
        }
        edited = party(edited, "pty-datev", p -> p.withName("DATEV eG, Nürnberg"));
        return Vocabulary.ACTIVITIES.remove(edited, new Id<>("act-working-time"));
    }

    static Register activity(Register register, String id, UnaryOperator<Activity> edit) {
        Activity activity = Identified.find(register.activities(), new Id<Activity>(id)).orElseThrow();
        return Vocabulary.ACTIVITIES.replace(register, edit.apply(activity));
    }

    static Register party(Register register, String id, UnaryOperator<Party> edit) {
        Party party = Identified.find(register.parties(), new Id<Party>(id)).orElseThrow();
        return Vocabulary.PARTIES.replace(register, edit.apply(party));
    }
}
