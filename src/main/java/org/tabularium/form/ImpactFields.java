package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;
import static org.tabularium.form.Field.Width.TWO_THIRDS;

import java.util.List;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Automated;
import org.tabularium.model.Dpia;
import org.tabularium.model.Impact;
import org.tabularium.model.LocalText;
import org.tabularium.model.Risk;
import org.tabularium.model.Screening;

/// What an activity means for people: automated decisions, risk, impact assessment (Art. 22, 24, 35, 36 GDPR).
final class ImpactFields {
    private static final Lens<Activity, Impact> IMPACT = new Lens<>(Activity::impact, Activity::withImpact);

    static final List<Field<Activity, ?>> ALL = List.of(
            Field.of("automated", new Kind.Answered<>(new Kind.Part<>(automated()), () -> Automated.EMPTY),
                    Activity::automated, Activity::withAutomated).onDemand(Answer.notStated()),
            Field.within("impact", IMPACT, Field.of("risk", new Kind.Part<>(risk()), Impact::risk,
                    Impact::withRisk).onDemand(Risk.EMPTY)),
            Field.within("impact", IMPACT, Field.of("screening", new Kind.Part<>(screening()),
                    Impact::screening, Impact::withScreening).onDemand(Screening.EMPTY)),
            Field.within("impact", IMPACT, Field.of("dpia", new Kind.Part<>(dpia()), Impact::dpia,
                    Impact::withDpia).onDemand(Dpia.EMPTY)));

    private ImpactFields() {}

    private static Form<Automated> automated() {
        return Form.part("automated",
                Field.of("kind", new Kind.Option<>(List.of(Automated.Kind.values())), Automated::kind,
                        Automated::withKind),
                Field.of("logic", new Kind.Local(), Automated::logic, Automated::withLogic),
                Field.of("effects", new Kind.Local(), Automated::effects, Automated::withEffects),
                Field.of("safeguards", new Kind.Local(), Automated::safeguards, Automated::withSafeguards)
                        .onDemand(LocalText.EMPTY));
    }

    private static Form<Risk> risk() {
        Kind.Option<Risk.Level> level = new Kind.Option<>(List.of(Risk.Level.values()));
        return Form.part("risk",
                Field.of("inherent", level, Risk::inherent, Risk::withInherent).wide(HALF),
                Field.of("residual", level, Risk::residual, Risk::withResidual).wide(HALF),
                Field.of("mitigation", new Kind.Local(), Risk::mitigation, Risk::withMitigation));
    }

    private static Form<Screening> screening() {
        return Form.part("screening",
                Field.of("criteria", new Kind.Indicators(id -> id.startsWith("wp248-")), Screening::criteria,
                        Screening::withCriteria),
                Field.of("entries", new Kind.Indicators(id -> !id.startsWith("wp248-")), Screening::entries,
                        Screening::withEntries),
                Field.of("result", new Kind.Option<>(List.of(Screening.Result.values())), Screening::result,
                        Screening::withResult).wide(TWO_THIRDS),
                Field.of("doneOn", new Kind.Day(), Screening::doneOn, Screening::withDoneOn).wide(THIRD),
                Field.of("reason", new Kind.Local(), Screening::reason, Screening::withReason));
    }

    private static Form<Dpia> dpia() {
        return Form.part("dpia",
                Field.of("progress", new Kind.Option<>(List.of(Dpia.Progress.values())), Dpia::progress,
                        Dpia::withProgress).wide(THIRD),
                Field.of("doneOn", new Kind.Day(), Dpia::doneOn, Dpia::withDoneOn).wide(THIRD),
                Field.of("document", new Kind.Line(), Dpia::document, Dpia::withDocument).wide(THIRD),
                Field.of("outcome", new Kind.Local(), Dpia::outcome, Dpia::withOutcome),
                Field.of("consultation", new Kind.Answered<>(new Kind.Local(), () -> LocalText.EMPTY),
                        Dpia::consultation, Dpia::withConsultation).onDemand(Answer.notStated()));
    }
}
