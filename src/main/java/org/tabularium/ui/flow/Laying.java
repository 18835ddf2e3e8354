package org.tabularium.ui.flow;

import java.util.Optional;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.edit.Same;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.picture.flow.FlowContent;
import org.tabularium.picture.flow.FlowDrawing;
import org.tabularium.picture.flow.FlowPicture;

/// Lays flows out, off the screen's thread.
final class Laying {
    private final FlowPicture picture;
    private final Law law;

    Laying(Law law, Language language) {
        this.law = law;
        picture = new FlowPicture(Ruler.bundled(), law, language);
    }

    /// What is to be laid out.
    ///
    /// @param bar width of the scroll bar, which is there if the picture is higher than its room
    record Asked(Same<Register> register, Id<Activity> activity, double width, double height, double bar) {}

    /// The flow; empty if there is no such activity, or nothing that could flow.
    Optional<FlowDrawing> laid(Asked asked) {
        Register register = asked.register().value();
        return Identified.find(register.activities(), asked.activity())
                .map(a -> FlowContent.of(a, register, law)).filter(c -> !c.isBlank())
                .map(c -> {
                    FlowDrawing whole = picture.laid(c, asked.width(), asked.height());
                    return whole.height() <= asked.height() ? whole
                            : picture.laid(c, asked.width() - asked.bar(), asked.height());
                });
    }
}
