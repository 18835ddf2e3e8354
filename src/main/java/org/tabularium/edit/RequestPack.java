package org.tabularium.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tabularium.compose.CoverLetter;
import org.tabularium.compose.Papers;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.edition.Group;
import org.tabularium.compose.edition.Selection;
import org.tabularium.document.Document;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.Watcher;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.export.Progress;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.SafeFolder;
import org.tabularium.store.StoreException;

/// What a supervisory authority is handed when it asks for the record (Art. 30(4) GDPR): cover letter, overview, the
/// record, transfers, evidence that it is kept up to date, and a manifest with the hash of each file; in one folder or one
/// archive. It is complete or not there.
public final class RequestPack {
    /// The list of the files with their hashes, one a line, as `sha256sum --check` reads it.
    public static final String MANIFEST = "MANIFEST.txt";
    /// What Art. 30 GDPR asks for, and what shows that the record is kept up to date.
    public static final Edition USUAL =
            Edition.AUTHORITY.withExtras(EnumSet.of(Group.UPKEEP, Group.REVIEWS));
    /// The documents that go with the letter.
    public static final List<What> ENCLOSED =
            List.of(What.OVERVIEW, What.REGISTER, What.TRANSFERS, What.CHANGES);
    private final ExportJob job;
    private final Law law;

    public RequestPack(Law law) {
        this(law, new ExportJob(law));
    }

    /// @param job writes the documents
    RequestPack(Law law, ExportJob job) {
        this.job = job;
        this.law = law;
    }

    /// How a pack is made.
    ///
    /// @param reference of the authority; may be empty
    /// @param date of the letter
    /// @param archive whether it is a zip file rather than a folder
    public record Manner(String reference, LocalDate date, boolean archive) {}

    /// Where a pack of an order goes.
    public static Path target(ExportOrder order, Manner manner) {
        String name = name(order, manner);
        return order.folder().resolve(manner.archive ? name + ".zip" : name);
    }

    /// The cover letters of a pack: one in each language and format of running text.
    private record Letters(ExportOrder order, List<Format> formats) {
        static Letters of(ExportOrder order) {
            List<Format> texts = order.formats().stream().filter(Format.ofText()::contains).toList();
            // A letter is no workbook.
            return new Letters(order, texts.isEmpty() ? List.of(Format.DOCX) : texts);
        }

        int count() {
            return order.languages().size() * formats.size();
        }
    }

    /// Writes a pack that nobody watches.
    ///
    /// @throws StoreException if it cannot be written, or a folder of its name is there already; nothing is left then
    public Path write(ExportOrder order, Manner manner) throws StoreException {
        return write(order, manner, Watcher.NONE);
    }

    /// Writes a pack. If it is cancelled, nothing of it is left, and an archive of its name is as it was.
    ///
    /// @param order register, formats, languages, folder and selection; what it says of documents is not looked at
    /// @return the folder or the archive
    /// @throws StoreException if it cannot be written, or a folder of its name is there already; nothing is left then
    public Path write(ExportOrder order, Manner manner, Watcher watcher) throws StoreException {
        Path target = target(order, manner);
        if (manner.archive) {
            SafeFolder.lend(order.folder().toAbsolutePath(), beside -> {
                List<Path> files = files(order, manner, beside, watcher);
                job.replace(target, out -> zip(files, name(order, manner), manner.date, out, watcher));
            });
        } else {
            SafeFolder.write(target, beside -> {
                files(order, manner, beside, watcher);
                watcher.at(MANIFEST, 1);
            });
        }
        return target;
    }

    private static String name(ExportOrder order, Manner manner) {
        return order.baseName() + "-request-pack-" + manner.date;
    }

    private List<Path> files(ExportOrder order, Manner manner, Path folder, Watcher watcher)
            throws StoreException {
        Letters letters = Letters.of(order);
        ExportOrder enclosed = new ExportOrder(order.register(), order.baseName(), ENCLOSED, order.formats(),
                order.languages(), folder).with(order.options());
        double all = letters.count() + enclosed.files();
        List<Path> files = new ArrayList<>();
        for (Language language : order.languages()) {
            Document letter = CoverLetter.of(law).document(order.register(), matter(order, manner, language),
                    language);
            for (Format format : letters.formats()) {
                String name = order.baseName() + "-letter-" + language.tag() + "." + format.extension();
                watcher.at(name, files.size() / all);
                job.replace(folder.resolve(name),
                        out -> ExportPaper.write(order, letter, format, out, Progress.NONE));
                files.add(folder.resolve(name));
            }
        }
        files.addAll(job.run(enclosed, (file, share) -> watcher.at(file,
                (letters.count() + share * enclosed.files()) / all)));
        manifest(files, folder.resolve(MANIFEST));
        files.add(folder.resolve(MANIFEST));
        return files;
    }

    private CoverLetter.Matter matter(ExportOrder order, Manner manner, Language language) {
        Selection selection = order.options().selection();
        List<String> titles = ENCLOSED.stream()
                .map(what -> what.paper().map(p -> Papers.of(law).title(order.register(), p, language))
                        .orElseGet(() -> job.title(order.register(), language)))
                .toList();
        return new CoverLetter.Matter(manner.reference, manner.date, titles,
                selection.activities(order.register()));
    }

    private void manifest(List<Path> files, Path target) throws StoreException {
        job.replace(target, out -> {
            for (Path file : files) {
                out.write((hash(file) + "  " + file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest =
                        new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Times are those of the letter, so that equal packs are equal files.
    private static void zip(List<Path> files, String folder, LocalDate date, OutputStream out,
            Watcher watcher) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Path file : files) {
            watcher.at(folder + ".zip", 1);
            ZipEntry entry = new ZipEntry(folder + "/" + file.getFileName());
            entry.setTimeLocal(date.atTime(LocalTime.MIDNIGHT));
            zip.putNextEntry(entry);
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
