package org.tabularium.ui.form;

import java.util.stream.Collectors;
import org.tabularium.form.cell.Reading;
import org.tabularium.words.Words;

/// Says in a sentence what was taken from the clipboard, what was made for it and what was not understood.
final class PasteReport {
    private PasteReport() {}

    static String of(Reading reading, int rows, Words words) {
        String made = reading.created().entrySet().stream()
                .map(e -> words.get(words.has("created." + e.getKey()) ? "created." + e.getKey()
                        : "created.other", e.getValue()))
                .collect(Collectors.joining(", "));
        String lost = reading.lost().stream().map(text -> words.get("paste.quoted", text))
                .collect(Collectors.joining(", "));
        return words.get("paste.taken", rows) + (made.isEmpty() ? "" : words.get("paste.created", made))
                + words.get("paste.undo", words.get("key.undo"))
                + (lost.isEmpty() ? "" : words.get("paste.lost", lost));
    }
}
