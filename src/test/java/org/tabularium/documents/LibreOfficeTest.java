package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.tabularium.compose.layout.Layout;
import org.tabularium.compose.layout.Layouts;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.export.Documents;
import org.tabularium.export.Drawings;
import org.tabularium.export.Progress;
import org.tabularium.export.sheet.SheetWriter;
import org.tabularium.export.word.WordWriter;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// LibreOffice, where it is installed, opens the file of each layout and saves it again with every word in its place.
class LibreOfficeTest {
    private static final long MINUTES = 5;
    @TempDir private Path folder;

    @Test
    void everyWordFileIsReadWhole() throws Exception {
        for (Map.Entry<String, Document> form : EveryDocument.forms().entrySet()) {
            if (form.getKey().startsWith("everything")) {
                try (OutputStream out = Files.newOutputStream(folder.resolve(form.getKey() + ".docx"))) {
                    WordWriter.write(form.getValue(), out, Progress.NONE);
                }
            }
        }
        for (Map.Entry<Path, Path> again : savedAgain("docx").entrySet()) {
            assertThat(words(again.getValue())).as(again.getKey().toString()).isNotEmpty()
                    .isEqualTo(words(again.getKey()));
        }
    }

    @Test
    void picturesInWordFilesAreReadWithWhatTheySay() throws Exception {
        try (OutputStream out = Files.newOutputStream(folder.resolve("picture.docx"))) {
            WordWriter.write(Documents.of(new Block.Picture(Drawings.sample(), "Karte")), out, Progress.NONE);
        }
        Path again = savedAgain("docx").values().iterator().next();
        try (InputStream in = Files.newInputStream(again); XWPFDocument word = new XWPFDocument(in)) {
            assertThat(word.getAllPictures()).isNotEmpty();
            assertThat(word.getDocument().xmlText()).contains(Drawings.sample().alternative());
        }
    }

    @Test
    void everyWorkbookIsReadWhole() throws Exception {
        Register register = EveryDocument.read("/org/tabularium/store/everything.ropa");
        Law law = Law.load();
        for (Layout layout : Layouts.all()) {
            for (Language language : layout.isText() ? List.<Language>of() : layout.languages()) {
                try (OutputStream out = Files
                        .newOutputStream(folder.resolve(layout.id() + "-" + language.tag() + ".xlsx"))) {
                    SheetWriter.write(Layouts.of(law).workbook(register, layout.id(), language), out,
                            Progress.NONE);
                }
            }
        }
        for (Map.Entry<Path, Path> again : savedAgain("xlsx").entrySet()) {
            assertThat(cells(again.getValue())).as(again.getKey().toString()).isNotEmpty()
                    .isEqualTo(cells(again.getKey()));
        }
    }

    /// The files of a kind in the folder, each with what LibreOffice makes of it.
    private Map<Path, Path> savedAgain(String kind) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.toString().endsWith("." + kind)).sorted().toList();
        }
        Path to = folder.resolve("again");
        List<String> command = new ArrayList<>(List.of(program().toString(), "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", kind,
                "--outdir",
                to.toString()));
        files.forEach(f -> command.add(f.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("told.txt").toFile()).start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("told.txt"))).isZero();
        Map<Path, Path> again = new LinkedHashMap<>();
        files.forEach(f -> again.put(f, to.resolve(f.getFileName())));
        return again;
    }

    private static Path program() {
        Path program =
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1)).filter(p -> !p.isEmpty())
                        .map(p -> Path.of(p, "soffice")).filter(Files::isExecutable).findFirst()
                        .orElse(Path.of(""));
        assumeTrue(Files.isExecutable(program) && Files.isRegularFile(program),
                "LibreOffice is not installed");
        return program;
    }

    private static String words(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); XWPFDocument word = new XWPFDocument(in)) {
            StringBuilder all = new StringBuilder();
            for (var text : word.getDocument().selectPath(
                    "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:t")) {
                all.append(((CTText) text).getStringValue());
            }
            return all.toString();
        }
    }

    private static List<String> cells(Path file) throws IOException {
        List<String> cells = new ArrayList<>();
        DataFormatter shown = new DataFormatter();
        try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String text = shown.formatCellValue(cell);
                        if (!text.isEmpty()) {
                            cells.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + text);
                        }
                    }
                }
            }
        }
        return cells;
    }
}
