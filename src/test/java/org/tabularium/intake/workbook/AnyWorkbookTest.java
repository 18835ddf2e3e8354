package org.tabularium.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;
import org.tabularium.compare.Differences;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.edit.Sound;
import org.tabularium.export.Progress;
import org.tabularium.export.sheet.SheetWriter;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.workbook.CellReport.Outcome;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Whatever a register holds, its workbook read again says the same.
class AnyWorkbookTest {

    @Property(seed = Chance.SEED, tries = 10, edgeCases = EdgeCasesMode.NONE)
    void aWorkbookNobodyWorkedInGivesNoDifference(@ForAll("sound") Register register)
            throws IOException, IntakeException {
        Path file = Files.createTempFile("any", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                SheetWriter.write(Art30Workbook.of(Law.load()).workbook(register, Language.GERMAN), out,
                        Progress.NONE);
            }
            Takeover takeover = new WorkbookFile(Law.load()).read(file, register, Locale.GERMAN);
            assertThat(List.of(takeover.cells(Outcome.TAKEN), takeover.cells(Outcome.LEFT)))
                    .allMatch(List::isEmpty);
            assertThat(Differences.between(register, takeover.draft()).all()).isEmpty();
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<Register> sound() {
        return Sound.registers();
    }
}
