package org.tabularium.edit.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.edit.Spot;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Controller;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.model.Use;

/// Something that Art. 30(1) GDPR asks for and that is not said yet.
///
/// @param point the point of Art. 30(1) GDPR
/// @param name the activity that lacks it; empty for the controller
/// @param spot where it can be said
public record Missing(Point point, LocalText name, Spot spot) {

    /// The points of Art. 30(1) second sentence GDPR.
    public enum Point {
        /// The controller, its representative and its data protection officer.
        A,
        /// Purposes.
        B,
        /// Categories of data subjects and of personal data.
        C,
        /// Recipients.
        D,
        /// Transfers to third countries with their safeguards.
        E,
        /// Time limits for erasure.
        F,
        /// Technical and organisational measures.
        G
    }

    /// All that is missing, in the order of the record.
    ///
    /// @param transfers the transfers of the register
    public static List<Missing> of(Register register, List<TransferRow> transfers) {
        List<Missing> all = new ArrayList<>(controller(register.controller()));
        Set<String> transferring = transfers.stream().map(t -> t.holder().id()).collect(Collectors.toSet());
        boolean measures = !register.measures().isEmpty();
        register.activities()
                .forEach(a -> all.addAll(activity(a, measures, transferring.contains(a.id().value()))));
        transfers.stream().filter(t -> t.footing() == Footing.NONE)
                .forEach(t -> all.add(new Missing(Point.E, t.holder().name(),
                        new Spot("transfer", t.id(), ""))));
        return List.copyOf(all);
    }

    private static List<Missing> controller(Controller controller) {
        List<Missing> all = new ArrayList<>();
        if (controller.name().isBlank()) {
            all.add(ofController("name"));
        }
        if (controller.contact().equals(Controller.EMPTY.contact())
                && controller.address().equals(Controller.EMPTY.address())) {
            all.add(ofController("address/street"));
        }
        if (controller.dpo() instanceof Answer.NotStated<?>) {
            all.add(ofController("dpo"));
        }
        return all;
    }

    private static Missing ofController(String field) {
        return new Missing(Point.A, LocalText.EMPTY, new Spot("controller", "controller", field));
    }

    private static List<Missing> activity(Activity activity, boolean measures, boolean transfers) {
        List<Missing> all = new ArrayList<>();
        if (activity.purposes().stream().allMatch(p -> p.text().isEmpty())) {
            all.add(at(activity, Point.B, "purposes"));
        }
        activity.uses().stream().filter(u -> u.subjects().isEmpty() || u.data().isEmpty())
                .forEach(u -> all.add(at(activity, Point.C, use(u, u.data().isEmpty() ? "data" : "subjects"))));
        if (activity.uses().isEmpty()) {
            all.add(at(activity, Point.C, "uses"));
        }
        if (activity.disclosures() instanceof Answer.NotStated<?>) {
            all.add(at(activity, Point.D, "disclosures"));
        }
        if (!transfers && activity.transfers() instanceof Answer.NotStated<?>) {
            all.add(at(activity, Point.E, "transfers"));
        }
        activity.uses().stream().filter(u -> u.retention().isEmpty())
                .forEach(u -> all.add(at(activity, Point.F, use(u, "retention"))));
        if (!measures && activity.measures().isEmpty() && activity.protection().isEmpty()) {
            all.add(at(activity, Point.G, "measures"));
        }
        return all;
    }

    private static String use(Use use, String field) {
        return "uses/" + use.id().value() + "/" + field;
    }

    private static Missing at(Activity activity, Point point, String field) {
        return new Missing(point, activity.name(), new Spot("activity", activity.id().value(), field));
    }
}
