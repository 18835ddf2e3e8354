package org.tabularium.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.tabularium.compose.layout.Layout;
import org.tabularium.compose.layout.Layouts;
import org.tabularium.compose.Art30Processor;
import org.tabularium.compose.Art30Register;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.compose.Paper;
import org.tabularium.compose.Papers;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.notice.Notices;
import org.tabularium.document.Document;
import org.tabularium.document.Workbook;
import org.tabularium.export.Progress;
import org.tabularium.export.csv.CsvWriter;
import org.tabularium.export.dpv.DpvWriter;
import org.tabularium.export.html.HtmlWriter;
import org.tabularium.export.markdown.MarkdownWriter;
import org.tabularium.export.pdf.PdfWriter;
import org.tabularium.export.sheet.SheetWriter;
import org.tabularium.export.text.PlainTextWriter;
import org.tabularium.export.tilt.TiltWriter;
import org.tabularium.export.word.WordTemplate;
import org.tabularium.export.word.WordWriter;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.Content;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;

/// Writes documents of one register. Each file is complete or not there; an older one stays until it is replaced.
public final class ExportJob {

    /// A file format of documents.
    public enum Format {
        DOCX, PDF, XLSX, HTML,
        /// Markdown.
        MD,
        /// Plain text.
        TXT,
        /// The controller's record for other programs, in terms of the Data Privacy Vocabulary.
        JSONLD,
        /// What data subjects are told, in the Transparency Information Language.
        TILT,
        /// The activities of the controller's record, a row each.
        CSV;

        /// How it is called on the command line.
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// How names of its files end.
        public String ending() {
            return this == TILT ? "tilt.json" : extension();
        }

        /// Those that hold running text.
        public static Set<Format> ofText() {
            return EnumSet.of(DOCX, PDF, HTML, MD, TXT);
        }

        /// Those that people read.
        public static Set<Format> ofDocuments() {
            return EnumSet.range(DOCX, TXT);
        }

        /// Those that other programs read; there is one of the controller's record only.
        public static Set<Format> ofData() {
            return EnumSet.complementOf(EnumSet.range(DOCX, TXT));
        }
    }

    /// What is written.
    public enum What {
        /// The controller's record (Art. 30(1) GDPR).
        REGISTER,
        /// The processor's record (Art. 30(2) GDPR).
        PROCESSOR_REGISTER,
        /// The privacy notices (Art. 12 to 14 GDPR), a file for each. They are running text: there is no workbook of them.
        NOTICE,
        /// All activities, a line each.
        OVERVIEW,
        /// Transfers to third countries with their safeguards.
        TRANSFERS,
        /// Time limits by class, by category of data and by statute.
        RETENTION_PLAN,
        /// Technical and organisational measures.
        MEASURES,
        /// Processors with contract and sub-processors.
        PROCESSORS,
        /// Changes, reviews and the state of each entry.
        CHANGES;

        /// The record of a side.
        public static What of(Layout.Side side) {
            return switch (side) {
                case CONTROLLER -> REGISTER;
                case PROCESSOR -> PROCESSOR_REGISTER;
            };
        }

        /// The list that is drawn from the record; absent for the records and for notices.
        public Optional<Paper> paper() {
            return switch (this) {
                case REGISTER, PROCESSOR_REGISTER, NOTICE -> Optional.empty();
                case OVERVIEW -> Optional.of(Paper.OVERVIEW);
                case TRANSFERS -> Optional.of(Paper.TRANSFERS);
                case RETENTION_PLAN -> Optional.of(Paper.RETENTION_PLAN);
                case MEASURES -> Optional.of(Paper.MEASURES);
                case PROCESSORS -> Optional.of(Paper.PROCESSORS);
                case CHANGES -> Optional.of(Paper.CHANGES);
            };
        }

        /// Whether what it says depends on the edition; a notice is made to be published.
        public boolean hasEditions() {
            return this != NOTICE;
        }

        /// Its name in file names and on the command line.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Told which file is being written and how far it is; may throw [java.util.concurrent.CancellationException].
    @FunctionalInterface
    public interface Watcher {
        /// Nobody watches.
        Watcher NONE = (file, share) -> {};

        /// Called when a file is begun and now and then while it is written.
        ///
        /// @param file name of the file
        /// @param share share of the whole order done, from 0 to 1
        void at(String file, double share);
    }

    private final Law law;
    private final Replacing replacing;

    public ExportJob(Law law) {
        this(law, SafeFile::write);
    }

    /// @param replacing puts finished files in their places; a seam, so that tests can let a disk fail
    ExportJob(Law law, Replacing replacing) {
        this.law = law;
        this.replacing = replacing;
    }

    /// Replaces a file by a finished one, or leaves it as it is.
    @FunctionalInterface
    interface Replacing {
        void write(Path file, Content content) throws StoreException;
    }

    /// Writes all files of an order. If it is cancelled, no new file is left; one that was replaced by then is complete.
    ///
    /// @return the files written, in order
    /// @throws StoreException if a file cannot be written; those before it are complete
    public List<Path> run(ExportOrder order, Watcher watcher) throws StoreException {
        List<Path> written = new ArrayList<>();
        List<Path> added = new ArrayList<>();
        Register chosen = order.options().selection().of(order.register());
        try {
            for (ExportOrder.Piece piece : order.pieces()) {
                Register register = piece.what().hasEditions() ? chosen : order.register();
                boolean there = Files.exists(order.folder().resolve(order.fileName(piece)));
                Path file = write(order, register, piece, written.size(), watcher);
                written.add(file);
                if (!there) {
                    added.add(file);
                }
            }
            return written;
        } catch (CancellationException e) {
            added.forEach(ExportJob::discard);
            throw e;
        }
    }

    /// A file that cannot be deleted stays; it is complete.
    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            return;
        }
    }

    private Path write(ExportOrder order, Register register, ExportOrder.Piece piece, int done, Watcher watcher)
            throws StoreException {
        Edition edition = piece.what().hasEditions() ? order.options().selection().edition() : Edition.INTERNAL;
        String name = order.fileName(piece);
        Path file = order.folder().resolve(name);
        watcher.at(name, (double) done / order.files());
        Progress progress = (step, total) -> watcher.at(name,
                (done + (double) step / Math.max(1, total)) / order.files());
        replace(file, out -> write(order, register, edition, piece, out, progress));
        return file;
    }

    /// Puts a finished file in its place.
    void replace(Path file, Content content) throws StoreException {
        replacing.write(file, content);
    }

    /// Writes one document as running text. The file is complete or not there; an older one stays until it is replaced.
    ///
    /// @throws StoreException if the file cannot be written
    public static void write(Document document, Format format, Path file) throws StoreException {
        SafeFile.write(file, out -> write(document, format, out, Progress.NONE));
    }

    /// The same; Word on the user's paper, where there is some.
    ///
    /// @throws StoreException if the file cannot be written
    public static void write(Document document, Format format, Path file, Optional<WordTemplate> paper)
            throws StoreException {
        if (format == Format.DOCX && paper.isPresent()) {
            SafeFile.write(file, out -> WordWriter.write(document, paper.get(), out, Progress.NONE));
        } else {
            write(document, format, file);
        }
    }

    static void write(Document document, Format format, OutputStream out, Progress progress)
            throws IOException {
        switch (format) {
            case DOCX -> WordWriter.write(document, out, progress);
            case PDF -> PdfWriter.write(document, out, progress);
            case HTML -> HtmlWriter.write(document, out, progress);
            case MD -> MarkdownWriter.write(document, out, progress);
            case TXT -> PlainTextWriter.write(document, out, progress);
            case XLSX, JSONLD, TILT, CSV -> throw new IllegalArgumentException("running text is no " + format);
        }
    }

    private void write(ExportOrder order, Register register, Edition edition, ExportOrder.Piece piece,
            OutputStream out, Progress progress) throws IOException {
        switch (piece.format()) {
            case XLSX -> SheetWriter.write(edition.of(order.layout(piece.what(), piece.format())
                    .map(l -> Layouts.of(law).workbook(register, l.id(), piece.language()))
                    .orElseGet(() -> workbook(register, edition, piece)), register), out, progress);
            case DOCX, PDF, HTML, MD, TXT -> {
                Document document = edition.of(order.layout(piece.what(), piece.format())
                        .map(l -> Layouts.of(law).document(register, l.id(), piece.language()))
                        .orElseGet(() -> document(register, piece)), register);
                ExportPaper.write(order, piece, ExportPaper.illustrated(order, piece, document, register, law), out,
                        progress);
            }
            case JSONLD -> DpvWriter.write(register, law, out, progress);
            case TILT -> TiltWriter.write(register, law, piece.language(), out, progress);
            case CSV -> CsvWriter.write(edition.of(workbook(register, edition, piece), register).sheets()
                    .get(Art30Workbook.ACTIVITIES), out, progress);
        }
    }

    /// What the record is called.
    String title(Register register, Language language) {
        return Art30Register.of(law).title(register, language);
    }

    private Document document(Register register, ExportOrder.Piece piece) {
        return switch (piece.what()) {
            case REGISTER -> Art30Register.of(law).document(register, piece.language());
            case PROCESSOR_REGISTER -> Art30Processor.of(law).document(register, piece.language());
            case NOTICE -> Notices.of(law).document(register, piece.notice().orElseThrow(), piece.language());
            case OVERVIEW, TRANSFERS, RETENTION_PLAN, MEASURES, PROCESSORS, CHANGES -> Papers.of(law)
                    .document(register, piece.what().paper().orElseThrow(), piece.language());
        };
    }

    private Workbook workbook(Register register, Edition edition, ExportOrder.Piece piece) {
        return switch (piece.what()) {
            case REGISTER -> Art30Workbook.of(law).workbook(register, piece.language(), edition.facts(register));
            case PROCESSOR_REGISTER -> Art30Processor.of(law).workbook(register, piece.language());
            case NOTICE -> throw new IllegalArgumentException("a notice is no workbook");
            case OVERVIEW, TRANSFERS, RETENTION_PLAN, MEASURES, PROCESSORS, CHANGES -> Papers.of(law)
                    .workbook(register, piece.what().paper().orElseThrow(), piece.language());
        };
    }
}
