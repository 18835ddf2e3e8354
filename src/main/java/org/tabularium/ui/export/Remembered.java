package org.tabularium.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tabularium.compose.edition.Drafts;
import org.tabularium.compose.edition.Edition;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.edit.ExportOrder;
import org.tabularium.model.Language;

/// What was chosen at the last export of a register, for the next one.
///
/// @param folder where the files went
public record Remembered(List<What> what, List<Format> formats, List<Language> languages, Edition edition,
        Drafts drafts, Optional<Path> folder) {
    public Remembered {
        what = List.copyOf(what);
        formats = List.copyOf(formats);
        languages = List.copyOf(languages);
    }

    /// What an order asks for.
    public static Remembered of(ExportOrder order) {
        return new Remembered(order.what(), order.formats(), order.languages(),
                order.options().selection().edition(), order.options().selection().drafts(),
                Optional.of(order.folder()));
    }
}
