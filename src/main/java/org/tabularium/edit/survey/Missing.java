package org.tabularium.edit.survey;

import org.tabularium.law.TransferRow;
import org.tabularium.law.Footing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tabularium.edit.Gaps;
import org.tabularium.edit.Gaps.Gap;
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

    /// Where all activities are listed that lack what a point asks for; only for points about activities.
    public static Spot list(Gap gap) {
        return new Spot("activity", "", "gap/" + gap.name().toLowerCase(Locale.ROOT));
    }

    /// All that is missing, in the order of the record.
    ///
    /// @param transfers the transfers of the register
    public static List<Missing> of(Register register, List<TransferRow> transfers) {
        List<Missing> all = new ArrayList<>(controller(register.controller()));
        Set<String> transferring = transfers.stream().map(t -> t.holder().id()).collect(Collectors.toSet());
        for (Activity activity : register.activities()) {
            boolean there = transferring.contains(activity.id().value());
            Gaps.of(register, activity, there).forEach(gap -> all.add(at(activity, gap)));
        }
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

    private static Missing at(Activity activity, Gap gap) {
        Point point = point(gap);
        return new Missing(point, activity.name(),
                new Spot("activity", activity.id().value(), field(activity, gap)));
    }

    /// The point of Art. 30(1) GDPR that asks for what is missing.
    private static Point point(Gap gap) {
        return switch (gap) {
            case PURPOSES -> Point.B;
            case PEOPLE_AND_DATA -> Point.C;
            case RECIPIENTS -> Point.D;
            case TRANSFERS -> Point.E;
            case RETENTION -> Point.F;
            case MEASURES -> Point.G;
        };
    }

    private static String field(Activity activity, Gap gap) {
        return switch (gap) {
            case PURPOSES -> "purposes";
            case PEOPLE_AND_DATA -> use(activity, u -> u.subjects().isEmpty(), "subjects")
                    .or(() -> use(activity, u -> u.data().isEmpty(), "data")).orElse("uses");
            case RECIPIENTS -> "disclosures";
            case TRANSFERS -> "transfers";
            case RETENTION -> use(activity, u -> u.retention().isEmpty(), "retention").orElse("uses");
            case MEASURES -> "measures";
        };
    }

    /// The field of the first use that lacks it.
    private static Optional<String> use(Activity activity, Predicate<Use> lacking, String field) {
        return activity.uses().stream().filter(lacking).findFirst()
                .map(u -> "uses/" + u.id().value() + "/" + field);
    }
}
