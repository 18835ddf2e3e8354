package org.tabularium.intake.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.sheet.Merge;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.Mapping;
import org.tabularium.intake.table.SheetMapping;
import org.tabularium.intake.table.SheetMapping.Shape;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.intake.table.Target;
import org.tabularium.intake.table.Targets;
import org.tabularium.law.Law;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// Whatever a table says, and however it is mapped, nothing of it is lost and the draft is a register.
class AnyTableTest {
    private static final Law LAW = Law.load();
    private static final Catalog CATALOG = Catalogs.delivered();
    private static final List<String> FIELDS = Targets.load(LAW).all().stream().map(Target::key).toList();

    /// A file with how it is to be read.
    record File(List<Sheet> sheets, Mapping mapping) {}

    @Provide
    Arbitrary<File> files() {
        Arbitrary<List<List<String>>> tables =
                cells().list().ofMinSize(1).ofMaxSize(7).list().ofMinSize(1).ofMaxSize(6);
        return tables.list().ofMinSize(1).ofMaxSize(3).flatMap(this::mapped);
    }

    private static Arbitrary<String> cells() {
        Arbitrary<String> said =
                Arbitraries.of("", "", "Kunden; Beschäftigte", "Art. 6 Abs. 1 lit. b DSGVO, § 26 BDSG",
                        "10 Jahre nach Vertragsende, § 147 AO", "USA", "keine", "ja", "nein, weil gering",
                        "n/a", "12.03.2026",
                        "Intern: Personal; Extern: Banken",
                        "Microsoft Ireland Operations Limited (Irland), Standardvertragsklauseln",
                        "- Name\n- Anschrift\n- Geburtsdatum", "1. Lohn\n2. Zeit",
                        "Lohn, Gehalt, Zeit (Konto, Urlaub)",
                        "Frau Dr. Meier, Tel. 0441 123456, meier@example.org", "Gesundheitsdaten, Religion",
                        "aktiv", "hoch",
                        "Musterstraße 1, 26122 Oldenburg, Deutschland", "6 Monate; 3 Jahre", "–", "Löschung",
                        "Lohnabrechnung",
                        "Steuerberater\nFinanzamt", "Einwilligung", "SCC, DPF", "§ 12 XYZG");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, said),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(30)));
    }

    private Arbitrary<File> mapped(List<List<List<String>>> tables) {
        return Arbitraries.randomValue(chance -> {
            List<Sheet> sheets = new ArrayList<>();
            List<SheetMapping> mappings = new ArrayList<>();
            for (int s = 0; s < tables.size(); s++) {
                List<List<String>> table = tables.get(s);
                List<Row> rows = IntStream.range(0, table.size())
                        .mapToObj(r -> new Row(2 * r + 1, table.get(r))).toList();
                List<Merge> merges = chance.nextInt(3) > 0 ? List.of()
                        : List.of(new Merge(1 + chance.nextInt(6), 3 + chance.nextInt(8), chance.nextInt(3),
                                chance.nextInt(5)));
                sheets.add(new Sheet("T" + s, rows, merges));
                boolean card = chance.nextInt(3) == 0;
                List<ColumnMapping> columns = new ArrayList<>();
                for (int c = 0; c < 6; c++) {
                    String field = chance.nextInt(8) == 0 ? "" : FIELDS.get(chance.nextInt(FIELDS.size()));
                    columns.add(new ColumnMapping(chance.nextInt(6), card ? 1 + chance.nextInt(11) : 0,
                            card ? chance.nextInt(2) : 0, "Spalte " + c, field,
                            any(chance, Splitting.values()), 1,
                            any(chance, ColumnMapping.Reason.values())));
                }
                mappings.add(new SheetMapping("T" + s, any(chance, Subject.values()),
                        card ? Shape.CARD : Shape.ROWS, card ? List.of() : List.of(1), columns,
                        Set.of(chance.nextInt(12)), Set.of(chance.nextInt(6), 6 + chance.nextInt(6))));
            }
            return new File(sheets, new Mapping(mappings));
        });
    }

    private static <T> T any(Random chance, T[] all) {
        return List.of(all).get(chance.nextInt(all.length));
    }

    @Property(seed = Chance.SEED, tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noCellIsLost(@ForAll("files") File file) throws StoreException {
        Register blank = Register.blank(List.of(Language.GERMAN), "DE");
        Accounts.settle(file.sheets(), drafting().of(file.sheets(), file.mapping(), blank));
    }

    @Property(seed = Chance.SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aDraftIsARegisterWithoutDanglingReferences(@ForAll("files") File file) throws StoreException {
        Register blank = Register.blank(List.of(Language.GERMAN), "DE");
        Register register = drafting().of(file.sheets(), file.mapping(), blank).register();
        byte[] bytes = RopaFormat.write(register);
        assertThat(RopaFormat.read(bytes)).isEqualTo(register);
        assertThat(new String(RopaFormat.write(RopaFormat.read(bytes)), UTF_8))
                .isEqualTo(new String(bytes, UTF_8));
        assertThat(References.dangling(register)).isEmpty();
    }

    @Property(seed = Chance.SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theSameFileTakenOverTwiceAddsNothing(@ForAll("files") File file) {
        Register blank = Register.blank(List.of(Language.GERMAN), "DE");
        Register once = drafting().of(file.sheets(), file.mapping(), blank).register();
        Register twice = drafting().of(file.sheets(), file.mapping(), once).register();
        assertThat(twice.parties()).hasSameSizeAs(once.parties());
        assertThat(twice.subjects()).isEqualTo(once.subjects());
        assertThat(twice.measures()).hasSameSizeAs(once.measures());
    }

    @Property(seed = Chance.SEED, tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatARegisterHoldsStaysUnlessTheFileSaysOtherwise(@ForAll("files") File file,
            @ForAll("registers") Register register) throws StoreException {
        Draft draft = drafting().of(file.sheets(), file.mapping(), register);
        Accounts.settle(file.sheets(), draft);
        assertThat(ids(draft.register())).containsAll(ids(register));
        assertThat(References.dangling(draft.register()).size())
                .isLessThanOrEqualTo(References.dangling(register).size());
    }

    private static Set<String> ids(Register register) {
        return register.activities().stream().map(a -> a.id().value()).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Register> registers() {
        return AnyRegister.registers();
    }

    private static Drafting drafting() {
        return new Drafting(LAW, CATALOG, Language.GERMAN);
    }
}
