package org.tabularium.intake.sheet;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/// A file with tables, as read.
///
/// @param format what kind of file it is
/// @param encoding of a text with separators
/// @param separator of a text with separators
/// @param sheets its sheets, hidden ones too
/// @param notes what there is to tell about how it was read
public record SheetFile(Format format, Optional<Charset> encoding, Optional<Character> separator,
        List<Sheet> sheets, List<Note> notes) {
    public SheetFile {
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }

    /// Whether nothing stands in it.
    boolean isEmpty() {
        return sheets.stream().allMatch(s -> s.rows().isEmpty());
    }
}
