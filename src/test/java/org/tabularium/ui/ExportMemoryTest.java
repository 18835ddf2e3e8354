package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.compose.edition.Drafts;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.edition.Group;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.model.Language;
import org.tabularium.ui.export.ExportMemory;
import org.tabularium.ui.export.Remembered;

class ExportMemoryTest {
    @TempDir Path folder;

    @Test
    void whatIsKeptForARegisterComesBackForItAlone() {
        ExportMemory memory = new ExportMemory(folder.resolve("exports"));
        Remembered chosen = new Remembered(List.of(What.REGISTER, What.RETENTION_PLAN),
                List.of(Format.PDF, Format.XLSX), List.of(Language.GERMAN, Language.ENGLISH),
                Edition.AUTHORITY.withExtras(EnumSet.of(Group.LEGAL_BASES, Group.SYSTEMS)), Drafts.LEAVE_OUT,
                Optional.of(folder));
        memory.keep(folder.resolve("a.ropa"), chosen);
        assertThat(memory.of(folder.resolve("a.ropa"))).contains(chosen);
        assertThat(memory.of(folder.resolve("b.ropa"))).isEmpty();
    }

    @Test
    void aDamagedFileMeansThatNothingIsRemembered() throws Exception {
        ExportMemory memory = new ExportMemory(folder);
        memory.keep(folder.resolve("a.ropa"), new Remembered(List.of(What.REGISTER), List.of(Format.PDF),
                List.of(Language.GERMAN), Edition.INTERNAL, Drafts.MARK, Optional.empty()));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path kept : files.toList()) {
                Files.writeString(kept, "what=nothing\nformats=\\u00\n");
            }
        }
        assertThat(memory.of(folder.resolve("a.ropa"))).isEmpty();
    }
}
