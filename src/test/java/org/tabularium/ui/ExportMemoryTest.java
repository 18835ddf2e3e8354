package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.compose.edition.Drafts;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.edition.Group;
import org.tabularium.compose.edition.Selection;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.edit.ExportOptions;
import org.tabularium.edit.RequestPack;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.vault.Cost;
import org.tabularium.store.vault.VaultKey;
import org.tabularium.ui.export.ExportMemory;
import org.tabularium.ui.export.Remembered;

class ExportMemoryTest {
    @TempDir Path folder;

    @Test
    void whatIsKeptForARegisterComesBackForItAlone() throws Exception {
        ExportMemory memory = new ExportMemory(folder.resolve("exports"));
        Remembered chosen = new Remembered(List.of(What.REGISTER, What.RETENTION_PLAN),
                List.of(Format.PDF, Format.XLSX), List.of(Language.GERMAN, Language.ENGLISH),
                ExportOptions.USUAL.withLayouts(List.of("short", "ico-processor")).withAttach(true)
                        .withPictures(true)
                        .withTemplate(Optional.of(folder.resolve("gone.dotx")))
                        .withSelection(new Selection(
                                Edition.AUTHORITY
                                        .withExtras(EnumSet.of(Group.LEGAL_BASES, Group.SYSTEMS)),
                                List.of(), Drafts.LEAVE_OUT)),
                List.of(new Id<>("act-payroll"), new Id<>("act-newsletter")),
                new Remembered.Pack(true, true, EnumSet.of(Group.REVIEWS)), Optional.of(folder));
        memory.keep(folder.resolve("a.ropa"), chosen);
        assertThat(memory.of(folder.resolve("a.ropa"))).contains(chosen);
        assertThat(memory.of(folder.resolve("b.ropa"))).isEmpty();
    }

    @Test
    void whichActivitiesOfAnEncryptedRegisterWereChosenIsNotKeptOutsideIt() throws Exception {
        Path register = folder.resolve("a.ropa");
        try (VaultKey key = VaultKey.of("drei blaue Fenster".toCharArray(), Cost.LEAST)) {
            RopaFile.save(register, Register.blank(List.of(Language.GERMAN), "DE"), Optional.of(key));
        }
        ExportMemory memory = new ExportMemory(folder.resolve("exports"));
        memory.keep(register,
                new Remembered(List.of(What.REGISTER), List.of(Format.PDF), List.of(Language.GERMAN),
                        ExportOptions.USUAL, List.of(new Id<>("act-payroll")),
                        new Remembered.Pack(false, false, Set.of()), Optional.empty()));
        try (Stream<Path> files = Files.list(folder.resolve("exports"))) {
            assertThat(files).singleElement().satisfies(
                    kept -> assertThat(kept).content().contains("formats=pdf").doesNotContain("payroll"));
        }
    }

    @Test
    void aDamagedFileMeansThatNothingIsRemembered() throws Exception {
        ExportMemory memory = new ExportMemory(folder);
        memory.keep(folder.resolve("a.ropa"), new Remembered(List.of(What.REGISTER), List.of(Format.PDF),
                List.of(Language.GERMAN), ExportOptions.USUAL, List.of(),
                new Remembered.Pack(false, false, Set.of()), Optional.empty()));
        rewrite("what=nothing\nformats=\\u00\n");
        assertThat(memory.of(folder.resolve("a.ropa"))).isEmpty();
    }

    @Test
    void whatAnEarlierVersionKeptIsStillKnownAndUnknownFormsAreNot() throws Exception {
        ExportMemory memory = new ExportMemory(folder);
        memory.keep(folder.resolve("a.ropa"), new Remembered(List.of(What.REGISTER), List.of(Format.PDF),
                List.of(Language.GERMAN), ExportOptions.USUAL, List.of(),
                new Remembered.Pack(false, false, Set.of()), Optional.empty()));
        rewrite("what=register\nformats=pdf\nlanguages=de\nedition=internal\nlayouts=gone,short\n");
        assertThat(memory.of(folder.resolve("a.ropa"))).hasValueSatisfying(kept -> {
            assertThat(kept.options().layouts()).containsExactly("short");
            assertThat(kept.options().template()).isEmpty();
            assertThat(kept.ticked()).isEmpty();
            assertThat(kept.pack().extras()).isEqualTo(RequestPack.USUAL.extras());
        });
    }

    private void rewrite(String text) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path kept : files.toList()) {
                Files.writeString(kept, text);
            }
        }
    }
}
