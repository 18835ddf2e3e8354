package org.tabularium.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportOrder;
import org.tabularium.export.word.TemplateException;
import org.tabularium.export.word.WordTemplate;
import org.tabularium.words.Words;

/// The user's own Word document as paper for others. It is looked at when it is chosen, and again before files are
/// written: it may have gone meanwhile.
public final class Letterhead {
    private Letterhead() {}

    /// A template that cannot be used.
    public static final class Unusable extends Exception {
        private final transient Path file;
        private final String reason;

        private Unusable(Path file, String reason) {
            super(reason);
            this.file = file;
            this.reason = reason;
        }

        /// What is wrong, that nothing was written, and what to do.
        public String sentence(Words words) {
            return words.get("export.template." + reason, String.valueOf(file.getFileName()));
        }
    }

    /// Looks at the template of an order, if Word files are wanted on it.
    ///
    /// @throws Unusable if it cannot be used
    public static void check(ExportOrder order) throws Unusable {
        if (order.formats().contains(Format.DOCX) && order.options().template().isPresent()) {
            Optional<Unusable> wrong = wrong(order.options().template().get());
            if (wrong.isPresent()) {
                throw wrong.get();
            }
        }
    }

    /// What is wrong with a template, if anything is.
    static Optional<Unusable> wrong(Path file) {
        try {
            WordTemplate.read(file);
            return Optional.empty();
        } catch (IOException _) {
            return Optional.of(new Unusable(file, "unreadable"));
        } catch (TemplateException e) {
            return Optional.of(
                    new Unusable(file, e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }
}
