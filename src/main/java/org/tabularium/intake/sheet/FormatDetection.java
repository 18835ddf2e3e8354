package org.tabularium.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.tabularium.intake.Encoding;
import org.tabularium.intake.IntakeException;

/// Tells from the contents of a file what it is; its name may say something else.
final class FormatDetection {
    private static final int FIRST_BYTES = 4096;
    private static final List<String> NO_TABLE = List.of("word/document.xml", "ppt/presentation.xml");
    private final Path file;

    FormatDetection(Path file) {
        this.file = file;
    }

    /// @throws IntakeException with a sentence on what the file is, if it is no table
    Format format() throws IOException, IntakeException {
        byte[] begin;
        try (InputStream in = Files.newInputStream(file)) {
            begin = in.readNBytes(FIRST_BYTES);
        }
        if (begins(begin, 'P', 'K', 3, 4)) {
            return archive();
        }
        if (begins(begin, 0xD0, 0xCF, 0x11, 0xE0)) {
            return compound();
        }
        String text = Encoding.of(begin).map(e -> e.text(begin)).orElse("").strip()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf-")) {
            throw refused("pdf");
        }
        if (text.startsWith("{\\rtf")) {
            throw refused("document");
        }
        if (text.startsWith("{\"") || text.startsWith("{\n") || text.startsWith("{\r\n")) {
            throw refused("json");
        }
        if (text.startsWith("<") && List.of("<?xml", "<!doctype", "<html", "<table", "<head", "<meta", "<!--")
                .stream().anyMatch(text::startsWith)) {
            throw refused("web-page");
        }
        return Format.TEXT;
    }

    private Format archive() throws IOException, IntakeException {
        List<String> parts = Archive.parts(file);
        if (parts.contains("xl/workbook.xml")) {
            return Format.XLSX;
        }
        if (parts.contains("xl/workbook.bin")) {
            throw refused("binary-workbook");
        }
        Optional<String> mime = Archive.text(file, "mimetype");
        boolean open = mime.filter(m -> m.startsWith("application/vnd.oasis.opendocument.")).isPresent();
        if (parts.stream().anyMatch(NO_TABLE::contains)
                || (open && !mime.orElse("").contains(".spreadsheet"))) {
            throw refused("document");
        }
        if (open) {
            boolean encrypted = parts.contains("encrypted-package")
                    || Archive.text(file, "META-INF/manifest.xml").orElse("").contains("encryption-data");
            if (encrypted) {
                throw refused("password");
            }
            return Format.ODS;
        }
        // a workbook may keep its main part anywhere; its list of contents says where
        if (Archive.text(file, "[Content_Types].xml").orElse("").contains("sheet.main+xml")) {
            return Format.XLSX;
        }
        throw refused("archive");
    }

    private Format compound() throws IOException, IntakeException {
        try (POIFSFileSystem parcel = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = parcel.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw refused("password");
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return Format.XLS;
            }
            if (root.hasEntryCaseInsensitive("Book")) {
                throw refused("very-old");
            }
            throw refused("document");
        }
    }

    private IntakeException refused(String what) {
        return new IntakeException("file." + what, file, null);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        return Encoding.begins(bytes, mark);
    }
}
