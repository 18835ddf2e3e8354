package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;
import static org.tabularium.form.Field.Width.TWO_THIRDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.model.Change;
import org.tabularium.model.Controller;
import org.tabularium.model.LocalText;
import org.tabularium.model.Policies;
import org.tabularium.model.Register;
import org.tabularium.model.SignOff;

/// The form of the controller and of the record itself. Paths of the controller's fields begin at the controller.
final class ControllerForm {
    static final Form<Register> FORM = new Form<>("controller", Stream.concat(
            ControllerFields.seen(new Lifted()),
            Stream.of(new Form.Section<>("policies", policies()), new Form.Section<>("record", record())))
            .toList());

    private ControllerForm() {}

    private static List<Field<Register, ?>> policies() {
        Lens<Register, Policies> policies = new Lens<>(Register::policies, Register::withPolicies);
        return PersonFields.join(PersonFields.within("policies", policies, List.of(
                Field.of("erasure", new Kind.Local(), Policies::erasure, Policies::withErasure)
                        .onDemand(LocalText.EMPTY),
                Field.of("security", new Kind.Local(), Policies::security, Policies::withSecurity)
                        .onDemand(LocalText.EMPTY),
                Field.of("rights", new Kind.Local(), Policies::rights, Policies::withRights)
                        .onDemand(LocalText.EMPTY),
                Field.of("breaches", new Kind.Local(), Policies::breaches, Policies::withBreaches)
                        .onDemand(LocalText.EMPTY))));
    }

    private static List<Field<Register, ?>> record() {
        return List.of(
                Field.of("title", new Kind.Local(), Register::title, Register::withTitle)
                        .onDemand(LocalText.EMPTY),
                Field.of("version", new Kind.Line(), Register::version, Register::withVersion).wide(THIRD),
                Field.of("updatedOn", new Kind.Day(), Register::updatedOn, Register::withUpdatedOn)
                        .wide(THIRD),
                Field.of("jurisdiction", new Kind.Country(), Register::jurisdiction,
                        Register::withJurisdiction).wide(THIRD),
                Field.of("createdOn", new Kind.Day(), Register::createdOn, Register::withCreatedOn)
                        .wide(THIRD).onDemand(Optional.empty()),
                Field.of("regime", new Kind.Option<>(List.of(Register.Regime.values())), Register::regime,
                        Register::withRegime).wide(TWO_THIRDS).onDemand(Optional.empty()),
                Field.of("signOff", new Kind.Part<>(signOff()), Register::signOff, Register::withSignOff)
                        .onDemand(SignOff.EMPTY),
                Field.of("changes", new Kind.Parts<>(change(), c -> "", taken -> Change.EMPTY),
                        Register::changes, Register::withChanges).onDemand(List.of()));
    }

    private static Form<SignOff> signOff() {
        return Form.part("sign-off",
                Field.of("name", new Kind.Line(), SignOff::name, SignOff::withName),
                Field.of("position", new Kind.Local(), SignOff::position, SignOff::withPosition),
                Field.of("place", new Kind.Line(), SignOff::place, SignOff::withPlace).wide(HALF),
                Field.of("on", new Kind.Day(), SignOff::on, SignOff::withOn).wide(HALF));
    }

    private static Form<Change> change() {
        return Form.part("change",
                Field.of("on", new Kind.Day(), Change::on, Change::withOn).wide(THIRD),
                Field.of("author", new Kind.Line(), Change::author, Change::withAuthor).wide(TWO_THIRDS),
                Field.of("what", new Kind.Local(), Change::what, Change::withWhat));
    }

    /// Fields of the controller, seen from the register.
    private static final class Lifted implements ControllerFields.Seen<Register> {
        private static final Lens<Register, Controller> CONTROLLER =
                new Lens<>(Register::controller, Register::withController);

        @Override
        public <A> Field<Register, A> of(Field<Controller, A> f) {
            return new Field<>(f.key(), f.kind(), CONTROLLER.then(f.lens()), f.width(), f.absent(),
                    f.captioned(), f.word());
        }
    }
}
