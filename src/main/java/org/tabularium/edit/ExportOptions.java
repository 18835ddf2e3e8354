package org.tabularium.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tabularium.compose.edition.Selection;

/// How documents are written, besides what, in which formats and languages.
///
/// @param layouts ids of the layouts of the records, at most one for each side; the usual one where there is none
/// @param selection which activities, for whom
/// @param attach whether the register itself goes into a PDF of the internal edition
/// @param template the user's own Word document, whose letterhead and styles are taken; absent for the usual ones
/// @param pictures whether running text has pictures where there are any
public record ExportOptions(List<String> layouts, Selection selection, boolean attach,
        Optional<Path> template, boolean pictures) {
    /// Everything as it is recorded, in the usual form.
    public static final ExportOptions USUAL =
            new ExportOptions(List.of(), Selection.WHOLE, false, Optional.empty(), false);

    public ExportOptions {
        layouts = List.copyOf(layouts);
    }

    public ExportOptions withLayout(Optional<String> layout) {
        return withLayouts(layout.stream().toList());
    }

    public ExportOptions withLayouts(List<String> layouts) {
        return new ExportOptions(layouts, selection, attach, template, pictures);
    }

    public ExportOptions withSelection(Selection selection) {
        return new ExportOptions(layouts, selection, attach, template, pictures);
    }

    public ExportOptions withAttach(boolean attach) {
        return new ExportOptions(layouts, selection, attach, template, pictures);
    }

    public ExportOptions withTemplate(Optional<Path> template) {
        return new ExportOptions(layouts, selection, attach, template, pictures);
    }

    public ExportOptions withPictures(boolean pictures) {
        return new ExportOptions(layouts, selection, attach, template, pictures);
    }
}
