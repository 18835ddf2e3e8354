package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Department;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.store.vault.Cost;
import org.tabularium.store.vault.VaultKey;

/// Merging on the command line, as Git does it and by hand.
class MergeCommandTest {
    private static final Path SAMPLE = Path.of("assets/samples/nordlicht.ropa");
    @TempDir private Path folder;
    private final Shell shell = new Shell();
    private String base = "";
    private String ours = "";
    private String theirs = "";

    @BeforeEach
    void registers() throws StoreException {
        base = SAMPLE.toString();
        ours = edited("ours.ropa", a -> a.withName(a.name().with(Language.GERMAN, "Bewerbungen")));
        theirs = edited("theirs.ropa", a -> a.withName(a.name().with(Language.ENGLISH, "Hiring")));
    }

    @Test
    void bothSidesEditsComeTogetherInTheFileOfOneSide() throws StoreException {
        assertThat(shell.run("merge", base, ours, theirs, "--out", ours)).isEqualTo(TabulariumCommand.DONE);
        Activity merged = first(ours);
        assertThat(merged.name().in(Language.GERMAN)).isEqualTo("Bewerbungen");
        assertThat(merged.name().in(Language.ENGLISH)).isEqualTo("Hiring");
        assertThat(shell.out().strip())
                .isEqualTo("Ein Unterschied aus THEIRS übernommen; kein Konflikt.");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aConflictEndsWithOneAndOursStandsInAWholeFile() throws StoreException {
        String other = edited("other.ropa", a -> a.withName(a.name().with(Language.GERMAN, "Personalwahl"))
                .withNote("neu"));
        assertThat(shell.run("merge", base, ours, other, "--out", ours))
                .isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(first(ours).name().in(Language.GERMAN)).isEqualTo("Bewerbungen");
        assertThat(first(ours).note()).isEqualTo("neu");
        assertThat(shell.err().lines()).startsWith("Konflikt: Tätigkeit „Bewerbungen“, Bezeichnung",
                "    vorher: Bewerbermanagement", "    OURS: Bewerbungen", "    THEIRS: Personalwahl");
    }

    @Test
    void allConflictsCanBeSettledForOneSide() throws StoreException {
        String other = edited("other.ropa", a -> a.withName(a.name().with(Language.GERMAN, "Personalwahl")));
        String out = folder.resolve("merged.ropa").toString();
        assertThat(shell.run("merge", base, ours, other, "--theirs", "--out", out))
                .isEqualTo(TabulariumCommand.DONE);
        assertThat(first(out).name().in(Language.GERMAN)).isEqualTo("Personalwahl");
        assertThat(shell.err()).contains("Konflikt: ", "Alle Konflikte sind so entschieden");
        assertThat(shell.run("merge", base, ours, other, "--theirs", "--ours"))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
    }

    @Test
    void anEmptyBaseIsNoBase() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty"));
        assertThat(shell.run("merge", empty.toString(), ours, ours, "--out", ours))
                .isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.run("merge", empty.toString(), ours, theirs, "--out", ours))
                .isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(first(ours).name().in(Language.GERMAN)).isEqualTo("Bewerbungen");
    }

    @Test
    void withoutOutNothingIsWrittenAndNoOtherFileIsReplaced() throws Exception {
        byte[] before = Files.readAllBytes(Path.of(ours));
        assertThat(shell.run("merge", base, ours, theirs)).isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.run("merge", base, ours, theirs, "--out", theirs))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(Files.readAllBytes(Path.of(ours))).isEqualTo(before);
        assertThat(first(theirs).name().in(Language.ENGLISH)).isEqualTo("Hiring");
    }

    @Test
    void whatCannotBeMergedLeavesOursAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(Path.of(ours));
        Path broken = Files.writeString(folder.resolve("broken.ropa"), "<<<<<<< HEAD");
        Path newer = Files.writeString(folder.resolve("newer.ropa"),
                Files.readString(SAMPLE, StandardCharsets.UTF_8).replaceFirst("\"formatVersion\": 1",
                        "\"formatVersion\": 9"));
        for (Path other : new Path[] {broken, newer, folder.resolve("missing.ropa")}) {
            assertThat(shell.run("merge", base, ours, other.toString(), "--out", ours))
                    .isEqualTo(TabulariumCommand.BAD_INPUT);
            assertThat(shell.err()).contains(String.valueOf(other.getFileName()));
        }
        assertThat(Files.readAllBytes(Path.of(ours))).isEqualTo(before);
    }

    @Test
    void whatStaysThoughOneSideRemovedItIsToldWithOne() throws StoreException {
        Register start = RopaFile.open(SAMPLE).register();
        Id<Department> id = new Id<>("dep-new");
        Register added = Vocabulary.DEPARTMENTS.add(start,
                Department.blank(id, LocalText.of(Language.GERMAN, "Ablage")));
        RopaFile.save(folder.resolve("base.ropa"), added);
        RopaFile.save(Path.of(ours), start);
        RopaFile.save(Path.of(theirs), Vocabulary.ACTIVITIES.replace(added,
                added.activities().getFirst().withDepartment(Optional.of(id))));
        assertThat(shell.run("merge", folder.resolve("base.ropa").toString(), ours, theirs, "--out", ours))
                .isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(shell.err().strip()).isEqualTo("In Ihrer Fassung entfernt, in der anderen verwendet. "
                + "Bleibt erhalten: Fachabteilung „Ablage“");
        assertThat(first(ours).department()).contains(id);
        assertThat(RopaFile.open(Path.of(ours)).register().departments()).extracting(Department::id)
                .contains(id);
    }

    @Test
    void whatIsEncryptedOnOneSideIsNotLaidOpen() throws Exception {
        char[] password = "Leuchtturm 42".toCharArray();
        try (VaultKey key = VaultKey.of(password, Cost.LEAST)) {
            RopaFile.save(Path.of(theirs), RopaFile.open(Path.of(theirs)).register(), Optional.of(key));
        }
        Path secret = Files.writeString(folder.resolve("secret"), "Leuchtturm 42\n");
        assertThat(shell.run("merge", base, ours, theirs, "--out", ours, "--password-file",
                secret.toString())).isEqualTo(TabulariumCommand.DONE);
        assertThat(RopaFile.isEncrypted(Path.of(ours))).isTrue();
        assertThat(RopaFile.open(Path.of(ours), password).register().activities().getFirst().name()
                .in(Language.ENGLISH)).isEqualTo("Hiring");
    }

    private String edited(String name, UnaryOperator<Activity> edit) throws StoreException {
        Register register = RopaFile.open(SAMPLE).register();
        Path file = folder.resolve(name);
        RopaFile.save(file,
                Vocabulary.ACTIVITIES.replace(register, edit.apply(register.activities().getFirst())));
        return file.toString();
    }

    private static Activity first(String file) throws StoreException {
        return RopaFile.open(Path.of(file)).register().activities().getFirst();
    }
}
