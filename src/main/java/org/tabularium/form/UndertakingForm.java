package org.tabularium.form;

import org.tabularium.model.Controller;
import org.tabularium.model.Undertaking;

/// The form of a further controller of the group, with the fields of the controller under the same names.
final class UndertakingForm {
    static final Form<Undertaking> FORM =
            new Form<>("undertaking", ControllerFields.seen(new Lifted()).toList());

    private UndertakingForm() {}

    private static final class Lifted implements ControllerFields.Seen<Undertaking> {
        private static final Lens<Undertaking, Controller> CONTROLLER =
                new Lens<>(Undertaking::controller, Undertaking::withController);

        @Override
        public <A> Field<Undertaking, A> of(Field<Controller, A> field) {
            return Field.within("controller", CONTROLLER, field.calledAsIn("controller"));
        }
    }
}
