package org.tabularium.check.lawchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tabularium.check.rule.Rules;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.law.Law;
import org.tabularium.law.LawDataException;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.LawPacks;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// What another edition of the law changes, in the law and in the sample register.
class LawChangeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Law NOW = Law.load();

    @Test
    void theSameEditionChangesNothing() throws Exception {
        LawChange none = change(LawPacks.of("2027-01-15", 2));
        assertThat(none.facts()).isEmpty();
        assertThat(none.countries()).isEmpty();
        assertThat(RegisterChange.of(sample(), none, Rules.all()).isEmpty()).isTrue();
    }

    @Test
    void aDecisionThatHasEndedIsToldWithItsDay() throws Exception {
        LawChange change = change(LawPacks.withoutFramework());
        assertThat(change.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.how()).isEqualTo(How.ENDED);
            assertThat(fact.fact().id()).isEqualTo("adequacy-us-dpf");
            assertThat(fact.end()).contains(LocalDate.of(2026, 11, 20));
        });
        assertThat(change.countries()).singleElement()
                .satisfies(c -> assertThat(c.after().code()).isEqualTo("US"));
        Telling telling = new Telling(Locale.GERMAN, change);
        assertThat(telling.sum()).isEqualTo(
                "Keine Angabe kommt hinzu, keine ändert sich, eine gilt nicht mehr.");
        assertThat(telling.editions()).isEqualTo(
                "Bisher: Rechtsstand 21.11.2026 (Ausgabe 1). Neu: Rechtsstand 15.12.2026 (Ausgabe 2).");
        assertThat(telling.law().getFirst().lines().getFirst().detail())
                .isEqualTo("Durchführungsbeschluss (EU)\u00a02023/1795 · galt bis 20.11.2026");
        assertThat(new Telling(Locale.ENGLISH, change).law().get(1).lines().getFirst().detail()).isEqualTo(
                "before: third country with an adequacy decision; now: third country without an adequacy decision");
    }

    @Test
    void theTransfersThatRestOnItAreThoseOfWhatIf() throws Exception {
        LawChange change = change(LawPacks.withoutFramework());
        Register sample = sample();
        List<TransferChange> changed = RegisterChange.of(sample, change, Rules.all()).transfers();
        WhatIf without = WhatIf.of(sample, NOW.asOf(TODAY), new Loss.OfDecision(Loss.FRAMEWORK));
        assertThat(changed).isNotEmpty().extracting(t -> t.row().id())
                .containsExactlyInAnyOrderElementsOf(
                        without.transfers().stream().map(c -> c.row().id()).toList());
        assertThat(changed.stream().filter(t -> t.after() instanceof TransferChange.Rest.Nothing))
                .hasSize((int) without.count(org.tabularium.check.whatif.Consequence.Outcome.LOST));
    }

    @Test
    void aCitationThatChangesIsToldWithTheSheetsThatUseIt() throws Exception {
        Map<String, byte[]> files = LawPacks.of("2027-01-15", 2);
        LawPacks.change(files, "bases.json",
                text -> text.replaceFirst("(\"id\": \"gdpr-6-1-f\".*?\"de\": \")[^\"]*", "$1Art. 6 neu"));
        LawChange change = change(files);
        assertThat(change.facts()).singleElement().satisfies(f -> assertThat(f.how()).isEqualTo(How.CHANGED));
        RegisterChange changed = RegisterChange.of(sample(), change, Rules.all());
        assertThat(changed.citations()).singleElement().satisfies(c -> {
            assertThat(c.id()).isEqualTo("gdpr-6-1-f");
            assertThat(c.sheets()).isNotEmpty();
        });
        assertThat(new Telling(Locale.GERMAN, change).register(changed, Language.GERMAN).getLast().lines()
                .getFirst().text()).endsWith("neu: Art. 6 neu");
    }

    @Test
    void aPeriodThatChangesIsToldBeforeAndAfter() throws Exception {
        Map<String, byte[]> files = LawPacks.of("2027-01-15", 2);
        LawPacks.change(files, "retention.json", text -> text.replace("\"P8Y\"", "\"P6Y\""));
        LawChange change = change(files);
        assertThat(change.facts()).isNotEmpty();
        assertThat(new Telling(Locale.GERMAN, change).law().getFirst().lines())
                .anySatisfy(line -> assertThat(line.detail()).contains("bisher „8 Jahre“, neu „6 Jahre“"));
    }

    @Test
    void aFactThatIsNewAndOneThatIsGoneAreTold() throws Exception {
        Map<String, byte[]> files = LawPacks.of("2027-01-15", 2);
        LawPacks.change(files, "figures.json",
                text -> text.replace("\"id\": \"dpo-persons\"", "\"id\": \"dpo-staff\""));
        assertThat(change(files).facts()).extracting(FactChange::how).contains(How.ENDED, How.ADDED);
    }

    private static LawChange change(Map<String, byte[]> files) throws LawDataException {
        return LawChange.of(NOW, Law.of(name -> Objects.requireNonNull(files.get(name))), TODAY);
    }

    private static Register sample() throws IOException, StoreException {
        try (InputStream in = Objects
                .requireNonNull(LawChangeTest.class.getResourceAsStream("/assets/samples/nordlicht.ropa"))) {
            return RopaFormat.read(in);
        }
    }
}
