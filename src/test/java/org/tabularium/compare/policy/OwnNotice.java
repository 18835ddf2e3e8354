package org.tabularium.compare.policy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tabularium.compose.notice.Coverage;
import org.tabularium.compose.notice.Notices;
import org.tabularium.document.Document;
import org.tabularium.export.Progress;
import org.tabularium.export.html.HtmlWriter;
import org.tabularium.export.markdown.MarkdownWriter;
import org.tabularium.export.pdf.PdfWriter;
import org.tabularium.export.text.PlainTextWriter;
import org.tabularium.export.word.WordWriter;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.prose.PlainText;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.ProseFiles;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// A notice of a register in one of its languages, as the program writes it.
///
/// @param sample name of the register
record OwnNotice(String sample, Register register, Notice notice, Language language, Document document,
        Coverage coverage) {
    static final Law LAW = Law.load();

    /// All samples in which recipients are named.
    static final List<String> SAMPLES = List.of("assets/samples/nordlicht.ropa", sample("avior-crm"),
            sample("crmsoftware-ai"), sample("aelvirionek"), sample("plural-io"), sample("iiot-flow"));

    private static String sample(String name) {
        return "src/test/resources/org/tabularium/samples/" + name + ".ropa";
    }

    /// The formats a notice is given to others in.
    enum Format {
        TEXT("txt"), MARKDOWN("md"), HTML("html"), WORD("docx"), PDF("pdf");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }
    }

    /// Every notice of a register in a style, in all its languages.
    static List<OwnNotice> of(String file, Notice.Style style) {
        Register register = read(file);
        Notices notices = Notices.of(LAW);
        List<OwnNotice> all = new ArrayList<>();
        String sample = Path.of(file).getFileName().toString();
        for (Notice own : register.notices()) {
            Notice notice = own.withStyle(style);
            for (Language language : Notices.languages(register, notice)) {
                all.add(new OwnNotice(sample, register, notice, language,
                        notices.document(register, notice, language),
                        notices.coverage(register, notice)));
            }
        }
        return all;
    }

    static Stream<OwnNotice> all() {
        return SAMPLES.stream()
                .flatMap(f -> Stream.of(Notice.Style.values()).flatMap(s -> of(f, s).stream()));
    }

    private static Register read(String file) {
        try {
            return RopaFormat.read(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The text of the notice as somebody reads it who was given it in a format.
    Prose prose(Format format) {
        byte[] bytes = written(format);
        try {
            return format == Format.TEXT ? PlainText.prose(new String(bytes, StandardCharsets.UTF_8))
                    : ProseFiles.of("notice." + format.extension, bytes);
        } catch (IntakeException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] written(Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (format) {
                case TEXT -> PlainTextWriter.write(document, out, Progress.NONE);
                case MARKDOWN -> MarkdownWriter.write(document, out, Progress.NONE);
                case HTML -> HtmlWriter.write(document, out, Progress.NONE);
                case WORD -> WordWriter.write(document, out, Progress.NONE);
                case PDF -> PdfWriter.write(document, out, Progress.NONE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return sample + " " + notice.id() + " " + notice.style() + " " + language.tag();
    }
}
