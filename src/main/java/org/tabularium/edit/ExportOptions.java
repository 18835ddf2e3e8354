package org.tabularium.edit;

import java.nio.file.Path;
import java.util.Optional;
import org.tabularium.compose.edition.Selection;

/// How documents are written, besides what, in which formats and languages.
///
/// @param layout id of the layout of the records; absent for the usual one
/// @param selection which activities, for whom
/// @param attach whether the register itself goes into a PDF of the internal edition
/// @param template the user's own Word document, whose letterhead and styles are taken; absent for the usual ones
public record ExportOptions(Optional<String> layout, Selection selection, boolean attach,
        Optional<Path> template) {
    /// Everything as it is recorded, in the usual form.
    public static final ExportOptions USUAL =
            new ExportOptions(Optional.empty(), Selection.WHOLE, false, Optional.empty());

    public ExportOptions withLayout(Optional<String> layout) {
        return new ExportOptions(layout, selection, attach, template);
    }

    public ExportOptions withSelection(Selection selection) {
        return new ExportOptions(layout, selection, attach, template);
    }

    public ExportOptions withAttach(boolean attach) {
        return new ExportOptions(layout, selection, attach, template);
    }

    public ExportOptions withTemplate(Optional<Path> template) {
        return new ExportOptions(layout, selection, attach, template);
    }
}
