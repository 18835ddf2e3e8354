package org.tabularium.ui.place;

import java.util.function.UnaryOperator;
import org.tabularium.edit.Narrowing;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.ui.form.FormView;

/// Turns changes of a form into steps of the editor.
///
/// @param <T> the entities
/// @param vocabulary where the register keeps them
public record FormChanges<T extends Identified<T>>(Vocabulary<T> vocabulary, Desk desk) {

    public void make(FormView.Change<T> change) {
        Spot spot = new Spot(vocabulary.key(), change.entity().id().value(), change.path());
        StepName name = new StepName(change.verb(), change.label());
        UnaryOperator<Register> step =
                r -> vocabulary.replace(change.beside().apply(r), settled(r, change.entity()));
        if (change.typing()) {
            desk.editor().type(name, spot, step);
        } else {
            desk.editor().edit(name, spot, step);
        }
    }

    /// A purpose or recipient on which alone a use hangs stays, and that is said.
    private T settled(Register register, T changed) {
        T settled = Narrowing.settled(vocabulary, register, changed);
        if (Narrowing.putsBack(changed, settled)) {
            desk.asking().done(desk.words().get("part.needed"));
        }
        return settled;
    }
}
