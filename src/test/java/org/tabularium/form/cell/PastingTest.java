package org.tabularium.form.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tabularium.Chance;
import org.tabularium.form.Field;
import org.tabularium.form.Forms;
import org.tabularium.form.Kind;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Source;
import org.tabularium.model.Use;
import org.tabularium.words.Words;

/// What was pasted becomes parts of an activity, and entities of the register where it names new ones.
class PastingTest {
    private static final Law LAW = Law.load();
    private static final List<Words> WORDS =
            List.of(Words.of("form", Locale.GERMAN), Words.of("form", Locale.ENGLISH));
    private final Register register = register();

    @Test
    void aBlockFromASpreadsheetFillsCellsToTheRightAndDownwards() {
        Reading reading = new Reading(register, LAW, WORDS);
        List<Use> uses = Pasting.cells(uses(), List.of(), 0, 0, Tsv.read("""
                Bewerber\t"Name; Anschrift"\tselbst\t6 Monate
                customers\tAnschrift, Bankdaten\tthird parties\t10 years
                """), reading);
        Register after = reading.additions().apply(register);
        assertThat(uses).hasSize(2);
        assertThat(names(Vocabulary.SUBJECTS, after, uses.getFirst().subjects())).containsExactly("Bewerber");
        assertThat(names(Vocabulary.DATA, after, uses.getFirst().data())).containsExactly("Name",
                "Anschrift");
        assertThat(uses.getLast().subjects()).containsExactly(new Id<>("sub-kunden"));
        assertThat(names(Vocabulary.DATA, after, uses.getLast().data())).containsExactly("Anschrift",
                "Bankdaten");
        assertThat(uses).extracting(u -> u.sources().getFirst().kind())
                .containsExactly(Source.Kind.SUBJECT, Source.Kind.THIRD_PARTY);
        assertThat(reading.created()).containsEntry("subject", 1).containsEntry("data", 3)
                .containsEntry("retention", 2);
        assertThat(reading.lost()).isEmpty();
    }

    @Test
    void aSimplePeriodBecomesARuleWithThatPeriodInBothLanguages() {
        Reading reading = new Reading(register, LAW, WORDS);
        List<Use> uses = Pasting.cells(uses(), List.of(), 0, 3, Tsv.read("10 Jahre\n6 months\n10 years\n"),
                reading);
        List<RetentionRule> rules = reading.additions().apply(register).retention();
        assertThat(rules).extracting(RetentionRule::period).containsExactly(
                Optional.of(Period.ofYears(10)), Optional.of(Period.ofMonths(6)));
        assertThat(rules.getFirst().name().in(Language.ENGLISH)).isEqualTo("10 years");
        assertThat(uses.getLast().retention()).isEqualTo(uses.getFirst().retention());
    }

    @Test
    void rowsThatExistAreFilledAndAFirstRowOfColumnNamesIsLeftOut() {
        Reading reading = new Reading(register, LAW, WORDS);
        Use before = Use.blank(new Id<>("use-1"));
        List<Use> uses = Pasting.cells(uses(), List.of(before), 0, 0,
                Tsv.read("Personen\tDaten\nKunden\tName\nBewerber\tName"), reading);
        assertThat(uses).extracting(u -> u.id().value()).containsExactly("use-1", "use-2");
        assertThat(uses.getFirst().subjects()).containsExactly(new Id<>("sub-kunden"));
    }

    @Test
    void aNameThatIsKnownStaysWholeAlthoughItContainsAComma() {
        DataCategory known = DataCategory.blank(new Id<>("dat-kontakt"),
                LocalText.of(Language.GERMAN, "Telefon, E-Mail"), DataCategory.Sensitivity.ORDINARY);
        Reading reading = new Reading(Vocabulary.DATA.add(register, known), LAW, WORDS);
        List<Use> uses =
                Pasting.cells(uses(), List.of(), 0, 1, Tsv.read("telefon,  E-Mail; Name"), reading);
        assertThat(uses.getFirst().data()).startsWith(new Id<>("dat-kontakt")).hasSize(2);
    }

    @Test
    void recipientsAreFoundByNameOrProductAndCompaniesAreEntered() {
        Reading reading = new Reading(register, LAW, WORDS);
        List<Disclosure> made = Pasting.cells(disclosures(), List.of(), 0, 0, Tsv.read("""
                Mailbird\tAuftragsverarbeiter\tVersand
                mailbird inc.\tprocessor
                Neue Druck GmbH\tAuftrags
                Banken\tweiß nicht
                Personal
                """), reading);
        Register after = reading.additions().apply(register);
        assertThat(made).extracting(Disclosure::recipient).startsWith(
                new Recipient.Named(Optional.of(new Id<>("pty-mailbird"))),
                new Recipient.Named(Optional.of(new Id<>("pty-mailbird"))))
                .endsWith(new Recipient.Category(LocalText.of(Language.GERMAN, "Banken"), ""),
                        new Recipient.Internal(LocalText.of(Language.GERMAN, "Personal")));
        assertThat(made.subList(0, 3)).extracting(Disclosure::capacity)
                .containsOnly(Optional.of(Disclosure.Capacity.PROCESSOR));
        assertThat(after.parties()).extracting(p -> p.name()).containsExactly("Mailbird Inc.",
                "Neue Druck GmbH");
        assertThat(reading.lost()).containsExactly("weiß nicht");
    }

    @Test
    void linesBecomePurposesEachAndTheFirstFillsAnEmptyOne() {
        Reading reading = new Reading(register, LAW, WORDS);
        Purpose empty = Purpose.blank(new Id<>("pur-a"), LocalText.EMPTY);
        Purpose last = Purpose.blank(new Id<>("pur-b"), LocalText.of(Language.GERMAN, "Letzter"));
        List<Purpose> purposes = Pasting.lines(purposes(), List.of(empty, last), 0,
                Tsv.read("• Versand\tSending\n\n2. Nachweis\n"), reading);
        assertThat(purposes).extracting(p -> p.text().in(Language.GERMAN)).containsExactly("Versand",
                "Nachweis", "Letzter");
        assertThat(purposes.getFirst().text().in(Language.ENGLISH)).isEqualTo("Sending");
        assertThat(purposes).extracting(p -> p.id().value()).containsExactly("pur-a", "pur-c", "pur-b");
        assertThat(Pasting.lines(purposes(), List.of(last), 0, Tsv.read("Neu\n"), reading))
                .extracting(p -> p.text().in(Language.GERMAN)).containsExactly("Letzter", "Neu");
    }

    @Property(seed = Chance.SEED, tries = 300, edgeCases = EdgeCasesMode.NONE)
    void pastingNeverLosesARowAndEveryReferenceLeadsSomewhere(@ForAll("blocks") List<List<String>> cells,
            @ForAll("rows") int row, @ForAll("columns") int column) {
        List<Use> before = List.of(Use.blank(new Id<>("use-1")), Use.blank(new Id<>("use-2")));
        Reading reading = new Reading(register, LAW, WORDS);
        List<Use> uses = Pasting.cells(uses(), before, row, column, cells, reading);
        Register after = reading.additions().apply(register);
        assertThat(uses).hasSizeGreaterThanOrEqualTo(before.size()).extracting(Use::id)
                .doesNotHaveDuplicates();
        assertThat(uses).allSatisfy(use -> {
            assertThat(after.subjects()).extracting(Identified::id).containsAll(use.subjects());
            assertThat(after.data()).extracting(Identified::id).containsAll(use.data());
            assertThat(after.retention()).extracting(Identified::id).containsAll(use.retention());
        });
    }

    @Property(seed = Chance.SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsCopiedAndPastedSaysTheSame(@ForAll("blocks") List<List<String>> cells) {
        Reading reading = new Reading(register, LAW, WORDS);
        List<Use> uses = Pasting.cells(uses(), List.of(), 0, 0, cells, reading);
        Register after = reading.additions().apply(register);
        CellText text = new CellText(() -> after, LAW, WORDS.getFirst(), "; ");
        Kind.Parts<Use> kind = uses();
        List<List<String>> copied = uses.stream().map(use -> kind.columns().stream()
                .map(c -> text.of(c.shown(kind.form()), "use", use)).toList()).toList();
        Reading again = new Reading(after, LAW, WORDS);
        List<Use> pasted = Pasting.cells(kind, uses, 0, 0, Tsv.read(Tsv.write(copied)), again);
        assertThat(again.created()).isEmpty();
        assertThat(pasted).isEqualTo(uses);
    }

    @Provide
    Arbitrary<List<List<String>>> blocks() {
        return Arbitraries.of("", "Kunden", "customers", "Name; Anschrift", "10 Jahre", "a, b\nc",
                "Name (Vor-, Nachname)", "selbst", "  ").list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Integer> rows() {
        return Arbitraries.integers().between(0, 2);
    }

    @Provide
    Arbitrary<Integer> columns() {
        return Arbitraries.integers().between(0, 3);
    }

    private static Register register() {
        Register register = Register.blank(List.of(Language.GERMAN, Language.ENGLISH), "DE");
        LocalText customers = LocalText.of(Language.GERMAN, "Kunden").with(Language.ENGLISH, "Customers");
        register = Vocabulary.SUBJECTS.add(register, Vocabulary.SUBJECTS.fresh(register, customers));
        register = Vocabulary.DEPARTMENTS.add(register,
                Vocabulary.DEPARTMENTS.fresh(register, LocalText.of(Language.GERMAN, "Personal")));
        return Vocabulary.PARTIES.add(register, org.tabularium.model.Party.blank(new Id<>("pty-mailbird"),
                "Mailbird Inc.").withProduct("Mailbird"));
    }

    private static <T extends Identified<T>> List<String> names(Vocabulary<T> vocabulary, Register register,
            List<Id<T>> ids) {
        return ids.stream().flatMap(id -> vocabulary.find(register, id).stream())
                .map(e -> vocabulary.label(e, Language.GERMAN, Language.GERMAN)).toList();
    }

    private static Kind.Parts<Use> uses() {
        return parts("uses");
    }

    private static Kind.Parts<Purpose> purposes() {
        return parts("purposes");
    }

    private static Kind.Parts<Disclosure> disclosures() {
        return parts("disclosures");
    }

    @SuppressWarnings("unchecked") // the tests name fields of parts
    private static <P> Kind.Parts<P> parts(String key) {
        Field<Activity, ?> field =
                Forms.ACTIVITY.fields().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
        return (Kind.Parts<P>) (field.kind() instanceof Kind.Answered<?> answered ? answered.kind()
                : field.kind());
    }
}
