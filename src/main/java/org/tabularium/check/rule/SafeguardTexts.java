package org.tabularium.check.rule;

import java.util.function.BiConsumer;
import org.tabularium.model.LocalText;
import org.tabularium.model.Safeguard;

/// The texts in which somebody has written why a transfer is allowed.
final class SafeguardTexts {
    private SafeguardTexts() {}

    /// Takes one text after another.
    ///
    /// @param at path of the safeguard, with a stroke at its end
    static void of(String at, Safeguard safeguard, BiConsumer<String, LocalText> reader) {
        switch (safeguard) {
            case Safeguard.Derogation d -> reader.accept(at + "reason", d.reason());
            case Safeguard.Compelling c -> {
                reader.accept(at + "interest", c.interest());
                reader.accept(at + "assessment", c.assessment());
                reader.accept(at + "safeguards", c.safeguards());
            }
            case Safeguard.Public p -> reader.accept(at + "instrument", p.instrument());
            default -> {
                // the other kinds hold no texts
            }
        }
    }
}
