package org.tabularium.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.export.html.HtmlWriter;
import org.tabularium.export.markdown.MarkdownWriter;
import org.tabularium.export.pdf.PdfWriter;
import org.tabularium.export.text.PlainTextWriter;
import org.tabularium.export.word.WordWriter;

/// Whatever somebody types, every format says it whole, and no program that opens the file acts on it.
@Timeout(60)
class HostileTextTest {
    /// Stand around the text, so that it is known where it begins and ends.
    private static final String BEGIN = "Anfang ";
    private static final String END = " Schluss";

    private static final List<String> TEXTS = List.of(
            "<script>alert('x')</script> & &lt;b&gt; &amp;nbsp; ]]> <!-- -- --> \"q\" 'q' <?php x ?> <b onclick=x>",
            "{ HYPERLINK \"http://x.example\" \\o \"tip\" } {{ x }} {% x %} ${x} { INCLUDETEXT \"c:\\\\x\" } "
                    + "\\o { DDEAUTO c:\\\\x } =1+1 _x0041_ %PDF-1.7 (a) Tj",
            "a\u202Eb\u202Dc\u202Cd\u2066e\u2067f\u2068g\u2069h\u200Ei\u200Fj\u061Ck \u202A\u202B",
            "a\u0000b\u0007c\u001B[31md\u0085e\uFFFEf\uD800g\uDC00h \u007F\u0001",
            "# a * b _ c ` d ~~~ e [f](javascript:alert(1)) ![g](x) | h | - i 1. j > k \\ l",
            "שלום עולם مرحبا 漢字 😀 e\u0301 ﬁ ☒",
            "\r\n zwei\r drei\n\n vier\u2028 fünf \t sechs");

    private static final List<String> LONG = List.of(hundredThousand("x"), hundredThousand("Zweck "),
            hebrew(hundredThousand("ab ")), hundredThousand("😀"), hundredThousand("<&\"_*["),
            hundredThousand("a@b.example "), hundredThousand("e\u0301"), hundredThousand("**a_"));

    /// A format, with its own way back to the text.
    private enum Format {
        WORD(WordWriter::write) {
            @Override
            String read(byte[] file) throws IOException {
                try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file));
                        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
                    assertThat(word.getDocument().xmlText()).doesNotContain("instrText", "altChunk");
                    return text.getText();
                }
            }
        },
        PDF(PdfWriter::write) {
            @Override
            String read(byte[] file) throws IOException {
                try (PDDocument pdf = Loader.loadPDF(file)) {
                    assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
                    assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
                    PDFTextStripper text = new PDFTextStripper();
                    text.setLineSeparator("");
                    text.setPageEnd("");
                    return text.getText(pdf);
                }
            }
        },
        HTML(HtmlWriter::write) {
            @Override
            String read(byte[] file) {
                return harmless(new String(file, StandardCharsets.UTF_8));
            }
        },
        MARKDOWN(MarkdownWriter::write) {
            @Override
            String read(byte[] file) {
                String markdown = new String(file, StandardCharsets.UTF_8);
                assertThat(markdown).doesNotContain("{{", "{%", "${");
                List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
                return harmless(HtmlRenderer.builder().extensions(tables).build()
                        .render(Parser.builder().extensions(tables).build().parse(markdown)));
            }
        },
        TEXT(PlainTextWriter::write) {
            @Override
            String read(byte[] file) {
                // The rule at the left of a callout.
                return new String(file, StandardCharsets.UTF_8).replaceAll("(?m)^\\|( |$)", "");
            }
        };

        private interface Writer {
            void write(Document document, OutputStream out, Progress progress) throws IOException;
        }

        private final Writer writer;

        Format(Writer writer) {
            this.writer = writer;
        }

        abstract String read(byte[] file) throws IOException;

        private static String harmless(String html) {
            var page = Jsoup.parse(html);
            assertThat(page.select("script, b, img, code, hr, ol, [onclick]")).isEmpty();
            assertThat(page.body().select("a[href]").eachAttr("href"))
                    .allMatch(address -> address.matches("https?://.*|mailto:.*"));
            return page.body().wholeText();
        }

        String textOf(Document document) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(document, out, Progress.NONE);
            return read(out.toByteArray());
        }
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("textsInFormats")
    void everyTextIsWholeAndHarmlessWhereverItStands(Format format, String text) throws IOException {
        assertThat(TEXTS).contains(text);
        Block[] blocks = everywhere(Text.of(Span.plain(BEGIN), Span.plain(text), Span.strong(END)));
        String read = format.textOf(Documents.of(blocks));
        assertThat(seen(read, format).split(Pattern.quote(seen(BEGIN + text + END, format)), -1))
                .as(() -> "pieces between the places in " + read).hasSize(blocks.length + 1);
        assertThat(read.codePoints()).noneMatch(c -> (Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0)
                || Character.getType(c) == Character.SURROGATE);
        assertThat(read).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("longTextsInFormats")
    void aHundredThousandCharactersInOneSpanAreWhole(Format format, String text) throws IOException {
        Document document = Documents.of(new Block.Paragraph(Text.of(text)), table("", Text.of(text)));
        Document alone = new Document("de", "", "", new Document.Running("", "", "", ""),
                document.date(), document.blocks());
        String read = seen(format.textOf(alone), format);
        assertThat(read.split(Pattern.quote(seen(text, format)), -1)).hasSize(3);
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void theTitleOfTheFileMayBeAnything(String text) throws IOException {
        Document document = Documents.paragraph("Zweck");
        Document odd =
                new Document(document.language(), text, text, new Document.Running(text, text, text, text),
                        document.date(), document.blocks());
        for (Format format : Format.values()) {
            assertThat(format.textOf(odd)).contains("Zweck");
        }
    }

    static Stream<Arguments> textsInFormats() {
        return Stream.of(Format.values()).flatMap(f -> TEXTS.stream().map(text -> Arguments.of(f, text)));
    }

    static Stream<Arguments> longTextsInFormats() {
        return Stream.of(Format.values()).flatMap(f -> LONG.stream().map(text -> Arguments.of(f, text)));
    }

    /// Numbered, since POI refuses to read a file that can be compressed to almost nothing.
    private static String hundredThousand(String part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 100_000; i++) {
            text.append(part).append(Integer.toString(i * 7919, 36));
        }
        return text.toString();
    }

    private static String hebrew(String text) {
        return text.codePoints().map(c -> c == ' ' ? c : 0x05D0 + c % 27)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Block[] everywhere(Text text) {
        return new Block[] {new Block.Paragraph(text), new Block.Heading(1, text, ""),
                new Block.Callout(text),
                new Block.Bullets(List.of(text)), table("Spalte", text),
                new Block.Facts(List.of(new Block.Fact("Zwecke", "", List.of(new Block.Paragraph(text)))))};
    }

    private static Block.Table table(String header, Text text) {
        return new Block.Table("Tafel", List.of(header), List.of(1),
                List.of(new Block.Row(List.of(text), "")));
    }

    /// What a reader sees: letters and signs without white space, in the one form they have in all formats.
    private static String seen(String text, Format format) {
        String bare =
                Normalizer.normalize(CleanText.of(text), Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", "");
        // Marks of direction have no shape; a reader of PDF turns letters from right to left itself.
        return format != Format.PDF ? bare
                : Normalizer.normalize(bare, Normalizer.Form.NFKC).replaceAll("[\u200E\u200F\u061C]", "")
                        .codePoints()
                        .mapToObj(c -> isTurned(c) ? "?" : Character.toString(c))
                        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append).toString();
    }

    private static boolean isTurned(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
