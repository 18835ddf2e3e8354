package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.compose.edition.Drafts;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.edition.Group;
import org.tabularium.compose.edition.Marks;
import org.tabularium.compose.edition.Selection;
import org.tabularium.compose.layout.Layout;
import org.tabularium.compose.layout.Layouts;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.edit.ExportOptions;
import org.tabularium.edit.ExportOrder;
import org.tabularium.edit.RequestPack;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;

/// No file for an authority holds a word of a field that its edition does not: neither in its text nor in its
/// properties nor in its pictures.
class LeakTest {
    @TempDir Path folder;

    @Test
    void noFileForAnAuthorityHoldsAWordThatIsNotForIt() throws Exception {
        Marks marks = Marks.in(everything());
        for (Edition edition : List.of(Edition.AUTHORITY, Edition.AUTHORITY.withExtras(
                EnumSet.allOf(Group.class)))) {
            List<String> outside = marks.outside(edition);
            assertThat(outside).isNotEmpty();
            for (Path file : written(marks.register(), Selection.of(edition).withDrafts(Drafts.MARK))) {
                String words = words(file);
                assertThat(marks.words()).as("words of %s", file).anyMatch(words::contains);
                assertThat(outside).as("words in %s", file)
                        .noneMatch(word -> words.contains(word));
            }
        }
    }

    @Test
    void theSameWordsAreFoundWhereTheyMayBe() throws Exception {
        Marks marks = Marks.in(everything());
        for (Path file : written(marks.register(), Selection.WHOLE)) {
            String words = words(file);
            String name = file.getFileName().toString();
            if (name.contains("-register-") && !name.contains("processor")) {
                assertThat(marks.outside(Edition.AUTHORITY)).as(name).anyMatch(words::contains);
            }
        }
    }

    /// Citations are no words of the register, so that marks do not find them.
    @Test
    void noPictureForAnAuthorityNamesGroundsThatAreNotForIt() throws Exception {
        Register sample = RopaFormat.read(Files.readAllBytes(Path.of("assets/samples/nordlicht.ropa")));
        for (Edition edition : List.of(Edition.AUTHORITY, Edition.INTERNAL)) {
            Path page = written(sample, List.of(What.REGISTER), List.of(Format.HTML), ExportOptions.USUAL
                    .withSelection(Selection.of(edition)).withPictures(true)).getFirst();
            String pictures = Jsoup.parse(Files.readString(page)).select("svg").text();
            assertThat(pictures).contains("Datenfluss");
            assertThat(pictures.contains("Art. 6 Abs. 1")).isEqualTo(edition.equals(Edition.INTERNAL));
        }
    }

    @Test
    void noLayoutForAnAuthorityHoldsAWordThatIsNotForIt() throws Exception {
        Marks marks = Marks.in(everything());
        List<String> outside = marks.outside(Edition.AUTHORITY);
        for (Layout layout : Layouts.all()) {
            List<Path> files = written(marks.register(), List.of(What.of(layout.side())),
                    List.of(Format.DOCX, Format.PDF, Format.XLSX), ExportOptions.USUAL
                            .withSelection(Selection.of(Edition.AUTHORITY).withDrafts(Drafts.MARK))
                            .withLayout(Optional.of(layout.id())));
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                String words = words(file);
                assertThat(marks.words()).as("words of %s", file).anyMatch(words::contains);
                assertThat(outside).as("words in %s", file).noneMatch(words::contains);
            }
        }
    }

    /// The letter is written to the authority, on behalf of the controller: it alone names the authority and who signs.
    @Test
    void noFileOfThePackForAnAuthorityHoldsAWordThatIsNotForIt() throws Exception {
        Marks marks = Marks.in(everything());
        List<String> outside = marks.outside(Edition.AUTHORITY);
        List<String> ofController = marks.texts().places().entrySet().stream()
                .filter(e -> e.getValue().field().startsWith("controller/")).map(Map.Entry::getKey).toList();
        Path pack = new RequestPack(Law.load()).write(
                new ExportOrder(marks.register(), "leak", List.of(), List.of(Format.values()),
                        List.of(Language.GERMAN, Language.ENGLISH), folder)
                        .with(ExportOptions.USUAL.withPictures(true).withSelection(
                                Selection.of(Edition.AUTHORITY).withDrafts(Drafts.MARK))),
                new RequestPack.Manner("", LocalDate.of(2026, 11, 22), false));
        List<Path> files;
        try (Stream<Path> all = Files.list(pack)) {
            files = all.toList();
        }
        assertThat(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            String words = words(file);
            boolean isLetter = file.getFileName().toString().contains("-letter-");
            assertThat(outside.stream().filter(w -> !isLetter || !ofController.contains(w)))
                    .as("words in %s", file).noneMatch(words::contains);
        }
    }

    private List<Path> written(Register register, Selection selection) throws Exception {
        return written(register, List.of(What.values()).stream().filter(What::hasEditions).toList(),
                List.of(Format.values()), ExportOptions.USUAL.withSelection(selection).withPictures(true));
    }

    private List<Path> written(Register register, List<What> what, List<Format> formats,
            ExportOptions options)
            throws Exception {
        return new ExportJob(Law.load()).run(new ExportOrder(register, "leak", what, formats,
                List.of(Language.GERMAN, Language.ENGLISH), folder).with(options), ExportJob.Watcher.NONE);
    }

    /// The words of a file with those of its properties.
    private static String words(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            return pdf(file);
        }
        return name.endsWith(".docx") || name.endsWith(".xlsx") || name.endsWith(".zip")
                ? zip(Files.newInputStream(file))
                : Files.readString(file);
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            StringBuilder words = new StringBuilder(new PDFTextStripper().getText(pdf));
            COSDictionary about = pdf.getDocumentInformation().getCOSObject();
            about.keySet().forEach(key -> words.append(about.getString(key)).append('\n'));
            PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
            if (metadata != null) {
                words.append(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
            }
            if (pdf.getDocumentCatalog().getDocumentOutline() != null) {
                pdf.getDocumentCatalog().getDocumentOutline().children()
                        .forEach(item -> words.append(item.getTitle()).append('\n'));
            }
            strings(pdf, words);
            return words.toString();
        }
    }

    /// Every string of the file: alternative texts, texts of links, names of what is attached.
    private static void strings(PDDocument pdf, StringBuilder words) {
        for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
            strings(pdf.getDocument().getObjectFromPool(key).getObject(), words);
        }
    }

    private static void strings(@Nullable COSBase value, StringBuilder words) {
        switch (value) {
            case COSString text -> words.append(text.getString()).append('\n');
            case COSArray array -> array.forEach(v -> strings(v, words));
            case COSDictionary dictionary -> dictionary.getValues().forEach(v -> strings(v, words));
            case null, default -> {}
        }
    }

    private static String zip(InputStream file) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null;) {
                words.append(entry.getName()).append('\n')
                        .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return words.toString();
    }

    private static Register everything() throws Exception {
        return RopaFormat.read(Files.readAllBytes(
                Path.of("src/test/resources/org/tabularium/store/everything.ropa")));
    }
}
