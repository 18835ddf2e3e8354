package org.tabularium.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tabularium.compare.merge.TwoSides.activity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;

/// Conflicts in the words of the forms.
class ConflictTellingTest {
    private static final String NEWSLETTER = "act-newsletter";
    private final Register base = TwoSides.base();

    ConflictTellingTest() throws StoreException {}

    @Test
    void aFieldIsToldWithWhatItSaidAndWhatBothSay() {
        assertThat(told(Merge.of(base, edited(a -> a.withStatus(Activity.Status.ENDED)),
                edited(a -> a.withStatus(Activity.Status.DRAFT))), Locale.GERMAN)).containsExactly(
                        new ToldConflict("Tätigkeit", "Newsletter", "Stand", "Aktiv", "Beendet", "Entwurf"));
        assertThat(told(Merge.of(base, edited(a -> a.withNote("")), edited(a -> a.withNote("x"))),
                Locale.ENGLISH)).extracting(ToldConflict::field, ToldConflict::ours, ToldConflict::theirs)
                .containsExactly(tuple("Internal note", "not stated", "x"));
    }

    @Test
    void aTextIsToldInTheLanguageThatDiffers() {
        UnaryOperator<Activity> german = a -> a.withName(a.name().with(Language.GERMAN, "Rundschreiben"));
        assertThat(told(Merge.of(base,
                edited(a -> german.apply(a)
                        .withName(german.apply(a).name().with(Language.ENGLISH, "Circular"))),
                edited(a -> a.withName(a.name().with(Language.ENGLISH, "Mailing")))), Locale.GERMAN))
                .containsExactly(new ToldConflict("Tätigkeit", "Rundschreiben", "Bezeichnung (Englisch)",
                        "Newsletter", "Circular", "Mailing"));
    }

    @Test
    void anEntityThatOneSideRemovedIsToldWithWhatTheOtherChanged() {
        Merge merge = Merge.of(base, edited(a -> a.withStatus(Activity.Status.ENDED).withNote("Prüfen")),
                Vocabulary.ACTIVITIES.remove(base, new Id<>(NEWSLETTER)));
        assertThat(told(merge, Locale.GERMAN)).containsExactly(new ToldConflict("Tätigkeit", "Newsletter", "",
                "Newsletter", "geändert (Stand: Beendet; Interne Notiz: Prüfen)", "entfernt"));
    }

    @Test
    void aRecipientThatOneSideRemovedIsToldByWhatItSays() {
        Merge merge = Merge.of(base,
                edited(a -> a.withDisclosures(Answer.of(recipients(a).subList(1, recipients(a).size())))),
                edited(a -> a.withDisclosures(Answer.of(Identified.replace(recipients(a), recipients(a)
                        .getFirst().withReason(LocalText.of(Language.GERMAN, "Versand")))))));
        ToldConflict told = told(merge, Locale.GERMAN).getFirst();
        assertThat(told.field()).isEqualTo("Empfänger");
        assertThat(told.was()).contains("Intuit");
        assertThat(told.ours()).isEqualTo("entfernt");
        assertThat(told.theirs()).startsWith("geändert (").contains("Versand");
    }

    @Test
    void ordersAreToldAsLists() {
        Register three = base.withLanguages(List.of(Language.GERMAN, Language.ENGLISH, new Language("fr")));
        Merge contested = Merge.of(three, three.withLanguages(three.languages().reversed()),
                three.withLanguages(List.of(Language.ENGLISH, Language.GERMAN, new Language("fr"))));
        assertThat(told(contested, Locale.ENGLISH)).containsExactly(new ToldConflict("Record", "",
                "Order: Languages", "de; en; fr", "fr; en; de", "en; de; fr"));
    }

    @Test
    void whatStaysIsToldInASentence() {
        Id<Party> id = new Id<>("pty-new");
        Register start = Vocabulary.PARTIES.add(base, Party.blank(id, "Kopierwerk GmbH"));
        Register using = activity(start, NEWSLETTER, a -> a.withDisclosures(Answer.of(Identified
                .with(recipients(a),
                        Disclosure.blank(new Id<>("dis-9"), new Recipient.Named(Optional.of(id)))))));
        Merge merge = Merge.of(start, using, Vocabulary.PARTIES.remove(start, id));
        assertThat(new ConflictTelling(merge, Law.load(), Locale.GERMAN).told(merge.kept().getFirst()))
                .isEqualTo("In der anderen Fassung entfernt, in Ihrer verwendet. Bleibt erhalten: "
                        + "Beteiligter „Kopierwerk GmbH“");
    }

    private Register edited(UnaryOperator<Activity> edit) {
        return activity(base, NEWSLETTER, edit);
    }

    private static List<Disclosure> recipients(Activity activity) {
        return activity.disclosures().stated().orElseThrow();
    }

    private static List<ToldConflict> told(Merge merge, Locale user) {
        ConflictTelling telling = new ConflictTelling(merge, Law.load(), user);
        return merge.conflicts().stream().map(telling::told).toList();
    }
}
