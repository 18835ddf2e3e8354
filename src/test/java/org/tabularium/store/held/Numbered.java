package org.tabularium.store.held;

import java.util.List;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// Registers that say which one they are, of very different lengths.
final class Numbered {
    private Numbered() {}

    static Register register(int number) {
        String text = "Verzeichnis Nr. " + number + " ";
        return Register.blank(List.of(Language.GERMAN), "DE").withVersion(Integer.toString(number))
                .withTitle(LocalText.of(Language.GERMAN, text.repeat(1 + number * 37 % 500)));
    }

    static int number(Register register) {
        return Integer.parseInt(register.version());
    }
}
