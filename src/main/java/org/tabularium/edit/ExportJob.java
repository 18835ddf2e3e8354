package org.tabularium.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tabularium.compose.Art30Register;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.export.Progress;
import org.tabularium.export.pdf.PdfWriter;
import org.tabularium.export.sheet.SheetWriter;
import org.tabularium.export.word.WordWriter;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;

/// Writes documents of one register. Each file is complete or not there; an older one stays until it is replaced.
public final class ExportJob {

    /// A file format of documents.
    public enum Format {
        DOCX, PDF, XLSX;

        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What is to be written.
    ///
    /// @param register the facts
    /// @param baseName beginning of the file names, usually the name of the register's file without its ending
    /// @param formats formats in order
    /// @param languages languages in order
    /// @param folder where the files go
    public record Order(Register register, String baseName, List<Format> formats, List<Language> languages,
            Path folder) {
        public Order {
            formats = List.copyOf(formats);
            languages = List.copyOf(languages);
        }

        /// The name of the file in one language and format, for example `nordlicht-register-de.docx`.
        public String fileName(Language language, Format format) {
            return baseName + "-register-" + language.tag() + "." + format.extension();
        }

        /// How many files it makes.
        public int files() {
            return formats.size() * languages.size();
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

    public ExportJob(Law law) {
        this.law = law;
    }

    /// Writes all files of an order.
    ///
    /// @return the files written, in order
    /// @throws StoreException if a file cannot be written; those before it are complete
    public List<Path> run(Order order, Watcher watcher) throws StoreException {
        List<Path> written = new ArrayList<>();
        for (Language language : order.languages()) {
            for (Format format : order.formats()) {
                String name = order.fileName(language, format);
                Path file = order.folder().resolve(name);
                double before = (double) written.size() / order.files();
                watcher.at(name, before);
                Progress progress = (done, total) -> watcher.at(name,
                        before + (double) done / Math.max(1, total) / order.files());
                SafeFile.write(file, out -> write(order.register(), language, format, out, progress));
                written.add(file);
            }
        }
        return written;
    }

    private void write(Register register, Language language, Format format, OutputStream out,
            Progress progress)
            throws IOException {
        switch (format) {
            case DOCX -> WordWriter.write(Art30Register.of(law).document(register, language), out, progress);
            case PDF -> PdfWriter.write(Art30Register.of(law).document(register, language), out, progress);
            case XLSX -> SheetWriter.write(Art30Workbook.of(law).workbook(register, language), out, progress);
        }
    }
}
