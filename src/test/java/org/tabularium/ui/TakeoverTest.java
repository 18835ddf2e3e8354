package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.export.Progress;
import org.tabularium.export.sheet.SheetWriter;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// A workbook that somebody worked in, taken over in the window.
@Timeout(120)
class TakeoverTest {
    private static final Path SAMPLE = Path.of("assets/samples/nordlicht.ropa");
    @TempDir private Path folder;

    @Test
    void theDifferencesChosenAreTakenOverInOneStep() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.screen(() -> user.shell.commands().openSample());
            Register before = user.shell.editor().orElseThrow().register();
            user.ports.chosen = Optional.of(edited());
            user.menu("Aus Excel übernehmen …");
            assertThat(Stages.picture(user.shell, "takeover")).isNotNull();
            assertThat(user.says(".law-group")).contains("Tätigkeit: Bewerbungen", "Nicht übernommen");
            CheckBox status = (CheckBox) user.shell.scene().getRoot().lookupAll(".check-box").stream()
                    .filter(n -> ((CheckBox) n).getText().equals("Stand geändert")).findFirst().orElseThrow();
            assertThat(status.getAccessibleText())
                    .isEqualTo("Tätigkeit: Bewerbungen, Stand geändert: Aktiv → Beendet");
            user.screen(() -> status.setSelected(false));
            user.click(user.button("Übernehmen"));
            Register after = user.shell.editor().orElseThrow().register();
            assertThat(after.activities().getFirst().name().in(Language.GERMAN)).isEqualTo("Bewerbungen");
            assertThat(after.activities().getFirst().status())
                    .isEqualTo(before.activities().getFirst().status());
            user.screen(() -> user.shell.commands().undo());
            assertThat(user.shell.editor().orElseThrow().register()).isEqualTo(before);
        }
    }

    private Path edited() throws Exception {
        Path written = folder.resolve("written.xlsx");
        try (OutputStream out = Files.newOutputStream(written)) {
            SheetWriter.write(
                    Art30Workbook.of(Law.load()).workbook(RopaFile.open(SAMPLE).register(), Language.GERMAN),
                    out, Progress.NONE);
        }
        Path edited = folder.resolve("edited.xlsx");
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(written)));
                OutputStream out = Files.newOutputStream(edited)) {
            Row row = book.getSheet("Tätigkeiten").getRow(1);
            put(row, 1, "Bewerbungen");
            put(row, 2, "Beendet");
            Row other = book.getSheet("Tätigkeiten").getRow(4);
            put(other, 9, "Arbeitssicherheit\nAnsprechperson: Jule Hansen, Leiterin Personal, E-Mail "
                    + "personal@nordlicht-software.example");
            put(other, 10, "Beschäftigte buchen am Rechner; Orte werden nicht erfasst.");
            book.getSheet("Maßnahmen").removeRow(book.getSheet("Maßnahmen").getRow(3));
            put(book.getSheet("Beteiligte").getRow(2), 6, "Australien");
            put(book.getSheet("Löschfristen").getRow(1), 1, "bald");
            book.write(out);
        }
        return edited;
    }

    private static void put(Row row, int column, String text) {
        row.getCell(column).setBlank();
        row.getCell(column).setCellValue(text);
    }
}
