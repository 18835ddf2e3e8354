package org.tabularium.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tabularium.edit.Filter.Criterion;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;

/// What a filter leaves of a list.
class FinderTest {
    private static final Law LAW = Law.load();
    private final Finder<Activity> finder = new Finder<>(Vocabulary.ACTIVITIES, LAW);

    @Test
    void aTextIsFoundInAnyCaseAndLanguageAndInTheNameOfTheDepartment() {
        assertThat(names(Filter.NONE.withText(" PAYR "))).containsExactly("Lohn");
        assertThat(names(Filter.NONE.withText("personal"))).containsExactly("Lohn");
        assertThat(names(Filter.NONE.withText("2"))).containsExactly("Rundbrief");
    }

    @Test
    void anEditedEntityIsFoundByWhatItSaysNow() {
        Filter filter = Filter.NONE.withText("rund");
        assertThat(names(register(), filter)).containsExactly("Rundbrief");
        Register edited = Bulk.each(register(), Vocabulary.ACTIVITIES, List.of(new Id<>("act-rundbrief")),
                a -> a.withName(german("Post")));
        assertThat(names(edited, filter)).isEmpty();
        Register renamed = register().withDepartments(register().departments().stream()
                .map(d -> d.withName(german("Rundfunk"))).toList());
        assertThat(names(renamed, filter)).containsExactly("Lohn", "Rundbrief");
    }

    @Test
    void criteriaOfOneSortAreAlternativesAndThoseOfDifferentSortsHoldTogether() {
        Filter ofSort = Filter.NONE.toggled(new Criterion.Reaches("US")).toggled(new Criterion.Reaches("FR"));
        assertThat(names(ofSort)).containsExactly("Rundbrief");
        assertThat(names(ofSort.toggled(new Criterion.To(new Id<>("pty-post")))))
                .containsExactly("Rundbrief");
        assertThat(names(ofSort.toggled(new Criterion.Status(Activity.Status.ACTIVE)))).isEmpty();
        assertThat(names(ofSort.toggled(new Criterion.Reaches("US")).toggled(new Criterion.Reaches("FR"))))
                .containsExactly("Lohn", "Rundbrief");
        assertThat(names(Filter.NONE.toggled(new Criterion.In(Optional.empty()))))
                .containsExactly("Rundbrief");
    }

    @Test
    void gapsAreWhatArticle30AsksForAndNobodyHasSaid() {
        Activity blank = Activity.blank(new Id<>("act-x"), german("x"), Activity.Status.DRAFT);
        Register empty = Register.blank(List.of(Language.GERMAN), "DE");
        assertThat(Gaps.of(empty, blank, false)).isEqualTo(EnumSet.allOf(Gaps.Gap.class));
        Activity said = blank.withPurposes(List.of(Purpose.blank(new Id<>("pur-a"), german("Zweck"))))
                .withDisclosures(Answer.none()).withTransfers(Answer.none())
                .withProtection(german("Schloss"));
        assertThat(Gaps.of(empty, said, false)).containsExactly(Gaps.Gap.PEOPLE_AND_DATA, Gaps.Gap.RETENTION);
        assertThat(Gaps.of(empty, blank, true)).doesNotContain(Gaps.Gap.TRANSFERS);
    }

    private List<String> names(Filter filter) {
        return names(register(), filter);
    }

    private List<String> names(Register register, Filter filter) {
        return finder.found(register, filter).stream().map(a -> a.name().in(Language.GERMAN)).toList();
    }

    private static Register register() {
        Register register = Register.blank(List.of(Language.GERMAN), "DE");
        register = Vocabulary.DEPARTMENTS.add(register,
                Vocabulary.DEPARTMENTS.fresh(register, german("Personal")));
        Party post = Party.blank(new Id<>("pty-post"), "Post")
                .withAddress(Address.EMPTY.withCountry("US"));
        Activity payroll = Activity.blank(new Id<>("act-lohn"),
                german("Lohn").with(Language.ENGLISH, "Payroll"), Activity.Status.ACTIVE)
                .withDepartment(Optional.of(register.departments().getFirst().id()));
        Activity letter = Bulk.withRecipient(
                Activity.blank(new Id<>("act-rundbrief"), german("Rundbrief"), Activity.Status.DRAFT),
                post.id());
        return register.withParties(List.of(post)).withActivities(List.of(payroll, letter));
    }

    private static LocalText german(String text) {
        return LocalText.of(Language.GERMAN, text);
    }
}
