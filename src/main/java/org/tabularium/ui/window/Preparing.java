package org.tabularium.ui.window;

import java.util.List;
import java.util.Locale;
import org.tabularium.compose.Art30Register;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.ui.dpf.Participants;
import org.tabularium.ui.place.Places;
import org.tabularium.words.Words;

/// Has what opening a register needs read and loaded while the user looks at the welcome view.
final class Preparing {
    private Preparing() {}

    /// @param words messages of room `ui`
    static void begin(Services services, Participants participants, Words words) {
        participants.load(services.ports().background());
        services.ports().background().run(() -> {
            Register blank = Register.blank(List.of(Language.GERMAN), "DE");
            for (Locale spoken : Words.SPOKEN) {
                Language language = new Language(spoken.getLanguage());
                Art30Register.of(services.law()).cover(blank, language);
            }
            LawLine.full(services.law(), words);
            return Places.prepare();
        }, done -> {}, failed -> {});
    }
}
