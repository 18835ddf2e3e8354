package org.tabularium.ui.whatif;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.Telling;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// What falls away, in the sentences of the screen. The framework is said by the name that everybody uses.
///
/// @param words messages of room `ui`
/// @param register where parties are named
public record Naming(Words words, Law law, Register register) {

    Telling telling() {
        return new Telling(words.locale(), law, register.primary());
    }

    public boolean isFramework(Loss loss) {
        return loss instanceof Loss.OfDecision(var id) && id.equals(Loss.FRAMEWORK);
    }

    /// What it is called in a list.
    public String name(Loss loss) {
        return isFramework(loss) ? words.get("whatif.name.dpf") : telling().loss(loss, register);
    }

    public String question(Loss loss) {
        return say("ask", loss);
    }

    /// Says beside the title that this is only supposed.
    public String title(Loss loss) {
        return say("supposed", loss);
    }

    /// The heading of what follows.
    String heading(Loss loss) {
        return say("without", loss);
    }

    /// The head of the column that says what is and what would be.
    String column(Loss loss) {
        return isFramework(loss) ? words.get("whatif.column.then.dpf") : words.get("whatif.column.then");
    }

    /// What exactly is supposed.
    String hint(Loss loss, LocalDate today) {
        String day = DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale()).format(today);
        return switch (loss) {
            case Loss.OfDecision(var id) -> words.get("whatif.hint.decision", law.decision(id)
                    .map(d -> d.number().in(words.language())).orElse(id), day);
            case Loss.OfParty _ -> words.get("whatif.hint.party", name(loss), day);
        };
    }

    private String say(String what, Loss loss) {
        return isFramework(loss) ? words.get("whatif." + what + ".dpf")
                : words.get("whatif." + what, telling().loss(loss, register));
    }
}
