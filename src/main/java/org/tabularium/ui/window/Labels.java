package org.tabularium.ui.window;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tabularium.words.Words;

/// The messages of room `form`, of which there are many: read once for each language the window is shown in, at best
/// before they are needed. To be used on the screen's thread.
final class Labels {
    private @Nullable Words read;

    /// The messages in a language, read now if they have not been.
    Words in(Locale locale) {
        Words labels = read;
        if (labels == null || !labels.locale().equals(locale)) {
            labels = Words.of("form", locale);
            read = labels;
        }
        return labels;
    }

    /// Takes messages that have been read elsewhere.
    void take(Words labels) {
        read = labels;
    }
}
