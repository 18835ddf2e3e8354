package org.tabularium.law;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Mandate;
import org.tabularium.model.Register;

/// A sheet of the record from which transfers follow: of an activity (Art. 30(1) GDPR) or of a mandate (Art. 30(2) GDPR).
public sealed interface Holder {

    /// A processing activity.
    record OfActivity(Activity activity) implements Holder {}

    /// Processing on behalf of others.
    record OfMandate(Mandate mandate) implements Holder {}

    /// All sheets of the record, those of the mandates last.
    static Stream<Holder> of(Register register) {
        return Stream.concat(register.activities().stream().map(OfActivity::new),
                register.mandates().stream().map(OfMandate::new));
    }

    /// Whether the processing has ended: what is over transfers nothing any more.
    default boolean isOver() {
        return switch (this) {
            case OfActivity(var activity) -> activity.status() == Activity.Status.ENDED;
            case OfMandate(var mandate) -> mandate.status() == Activity.Status.ENDED;
        };
    }

    /// Key of its place, as in spots.
    default String place() {
        return switch (this) {
            case OfActivity _ -> "activity";
            case OfMandate _ -> "mandate";
        };
    }

    default String id() {
        return switch (this) {
            case OfActivity(var activity) -> activity.id().value();
            case OfMandate(var mandate) -> mandate.id().value();
        };
    }

    default LocalText name() {
        return switch (this) {
            case OfActivity(var activity) -> activity.name();
            case OfMandate(var mandate) -> mandate.name();
        };
    }

    default Answer<List<Disclosure>> disclosures() {
        return switch (this) {
            case OfActivity(var activity) -> activity.disclosures();
            case OfMandate(var mandate) -> mandate.disclosures();
        };
    }

    /// The register with the disclosures of this sheet changed; whatever else it says meanwhile stays.
    default Register changed(Register register, UnaryOperator<List<Disclosure>> change) {
        return switch (this) {
            case OfActivity(var activity) -> Identified.find(register.activities(), activity.id())
                    .map(a -> register.withActivities(Identified.replace(register.activities(),
                            a.withDisclosures(changed(a.disclosures(), change)))))
                    .orElse(register);
            case OfMandate(var mandate) -> Identified.find(register.mandates(), mandate.id())
                    .map(m -> register.withMandates(Identified.replace(register.mandates(),
                            m.withDisclosures(changed(m.disclosures(), change)))))
                    .orElse(register);
        };
    }

    private static Answer<List<Disclosure>> changed(Answer<List<Disclosure>> answer,
            UnaryOperator<List<Disclosure>> change) {
        return answer.stated().map(d -> Answer.of(change.apply(d))).orElse(answer);
    }
}
