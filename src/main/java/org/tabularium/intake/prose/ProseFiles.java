package org.tabularium.intake.prose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jsoup.Jsoup;
import org.tabularium.intake.Encoding;
import org.tabularium.intake.IntakeException;

/// Reads the text of policies from files of others. What kind of file it is, its contents say, not its name.
public final class ProseFiles {
    private static final long MOST_BYTES = 100L << 20;
    private static final int MOST_TEXT = 20_000_000;
    /// Letters on a page below which it holds pictures of text.
    private static final int FIRST_LETTERS = 6000;
    private static final List<String> PAGE = List.of("<!doctype html", "<html", "<head", "<body", "<meta",
            "<title", "<main",
            "<article", "<div", "<h1", "<h2", "<p>", "<p ", "<section", "<table", "<header", "<nav", "<ul",
            "<style", "<script", "<link");

    private ProseFiles() {}

    /// Reads a file of which nothing is known.
    ///
    /// @throws IntakeException if it cannot be read, is of another kind, or no text stands in it
    public static Prose read(Path file) throws IntakeException {
        try {
            if (Files.isDirectory(file)) {
                throw refused("folder", file);
            }
            if (!Files.isRegularFile(file)) {
                throw refused("no-file", file);
            }
            if (!Files.isReadable(file)) {
                throw refused("denied", file);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw refused("too-large", file);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return of(file, in.readNBytes((int) MOST_BYTES));
            }
        } catch (AccessDeniedException e) {
            throw new IntakeException("prose.denied", file, e);
        } catch (IOException e) {
            throw new IntakeException("prose.damaged", file, e);
        }
    }

    /// Reads what stands in a file.
    ///
    /// @param name of the file, for messages
    /// @throws IntakeException if it cannot be read, is of another kind, or no text stands in it
    public static Prose of(String name, byte[] content) throws IntakeException {
        return of(Path.of(name.indexOf('\0') < 0 ? name : "?"), content);
    }

    private static Prose of(Path file, byte[] content) throws IntakeException {
        Prose prose;
        try {
            prose = prose(file, content);
        } catch (InvalidPasswordException e) {
            throw new IntakeException("prose.password", file, e);
        } catch (Excess e) {
            throw new IntakeException("prose.too-large", file, e);
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            // the libraries say with exceptions of many kinds that a file is damaged
            throw new IntakeException("prose.damaged", file, e);
        }
        if (prose.pieces().isEmpty()) {
            throw refused("empty", file);
        }
        return prose;
    }

    private static IntakeException refused(String what, Path file) {
        return new IntakeException("prose." + what, file, null);
    }

    private static Prose prose(Path file, byte[] content) throws IOException, XMLStreamException,
            IntakeException {
        if (content.length > MOST_BYTES) {
            throw new Excess("bytes");
        }
        if (content.length == 0) {
            throw refused("empty", file);
        }
        if (Encoding.begins(content, 'P', 'K', 3, 4)) {
            return archive(file, content);
        }
        if (Encoding.begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused(isEncrypted(content) ? "password" : "old-word", file);
        }
        if (isPdf(content)) {
            return pdf(file, content);
        }
        String text = TextBytes.text(content).orElseThrow(() -> refused("other", file));
        return text(file, content, text);
    }

    private static boolean isPdf(byte[] content) {
        for (int i = 0; i + 5 < Math.min(content.length, 1024); i++) {
            if (content[i] == '%' && content[i + 1] == 'P' && content[i + 2] == 'D' && content[i + 3] == 'F'
                    && content[i + 4] == '-') {
                return i == 0 || content[0] != '<';
            }
        }
        return false;
    }

    private static boolean isEncrypted(byte[] content) throws IOException {
        try (POIFSFileSystem parcel = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return parcel.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        }
    }

    private static Prose archive(Path file, byte[] content) throws IOException, XMLStreamException,
            IntakeException {
        WordParts parts;
        try {
            parts = WordParts.of(content);
        } catch (ZipException e) {
            throw new IntakeException("prose.damaged", file, e);
        }
        if (parts.has("document.xml")) {
            return Afterwards.prose(WordText.blocks(parts));
        }
        boolean other = parts.names().contains("content.xml")
                || parts.names().contains("[Content_Types].xml");
        throw refused(parts.names().isEmpty() ? "damaged" : other ? "other" : "archive", file);
    }

    private static Prose pdf(Path file, byte[] content) throws IOException, IntakeException {
        PdfFile.Content text = PdfFile.read(content);
        long letters =
                text.lines().stream().mapToLong(l -> l.text().chars().filter(Character::isLetter).count())
                        .sum();
        if (letters < 20) {
            throw refused("scanned", file);
        }
        return text.tagged().map(Afterwards::prose)
                .orElseGet(() -> Composer.prose(PdfLayout.blocks(text.lines())));
    }

    private static Prose text(Path file, byte[] content, String text) throws IntakeException {
        if (text.length() > MOST_TEXT) {
            throw new Excess("text");
        }
        String begin = text.substring(0, Math.min(text.length(), FIRST_LETTERS)).strip()
                .toLowerCase(Locale.ROOT);
        if (begin.startsWith("{\\rtf")) {
            throw refused("other", file);
        }
        if (begin.startsWith("{\"") || begin.startsWith("{\n") || begin.startsWith("{ \"")
                || begin.startsWith("{\r\n")) {
            throw refused("data", file);
        }
        if (begin.contains("mime-version:") && begin.contains("content-type: multipart/related")) {
            throw refused("web-archive", file);
        }
        if (begin.startsWith("<") || begin.startsWith("\ufeff<")) {
            boolean page = begin.contains("<html") || PAGE.stream().anyMatch(begin::startsWith)
                    || begin.startsWith("<!--");
            if (!page) {
                throw refused("other", file);
            }
            return page(TextBytes.page(content).orElse(text));
        }
        String clean = Characters.clean(text);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean marked = Markdown.isLikely(clean) || name.endsWith(".md") || name.endsWith(".markdown");
        return marked ? Afterwards.prose(Markdown.blocks(clean)) : PlainText.prose(clean);
    }

    private static Prose page(String html) {
        return Afterwards.prose(WebPage.blocks(Page.main(Jsoup.parse(html))));
    }
}
