package org.tabularium.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.catalog.Authority;
import org.tabularium.catalog.Catalog;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.check.Whole;
import org.tabularium.model.Answer;
import org.tabularium.model.Change;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.Undertaking;

/// Who is responsible (Art. 30(1)(a) GDPR), and what the record says of itself.
final class RecordOfController {
    private RecordOfController() {}

    static List<Rule> all() {
        return List.of(
                mandatory("controller-name").head(When.gdprHead(
                        around -> at("name", around.head().controller().name().isBlank()))),
                mandatory("controller-contact").head(When.gdprHead(RecordOfController::unreachable)),
                mandatory("dpo-not-answered").head(When.gdprHead(around -> at("dpo",
                        around.head().controller().dpo() instanceof Answer.NotStated<?>))),
                mandatory("dpo-contact").head(When.gdprHead(around -> at("dpo/person/contact/email",
                        around.head().controller().dpo().stated().filter(Reach::none).isPresent()))),
                mandatory("undertaking-particulars").each(Scope.UNDERTAKING,
                        When.gdpr(RecordOfController::incomplete)),
                mandatory("undertaking-dpo").each(Scope.UNDERTAKING,
                        When.gdpr(RecordOfController::withoutOfficer)),
                recommended("joint-not-answered").whole(RecordOfController::jointOpen),
                recommended("authority-missing")
                        .head(When.gdprHead(RecordOfController::withoutAuthority)),
                recommended("record-version")
                        .head(around -> at("version", around.head().version().isBlank())),
                recommended("record-date").head(RecordOfController::undated));
    }

    private static List<Flaw> at(String field, boolean wrong) {
        return wrong ? List.of(Flaw.at(field)) : List.of();
    }

    private static List<Flaw> unreachable(Context around) {
        Controller controller = around.head().controller();
        return at("contact/email", Reach.none(controller.address(), controller.contact()));
    }

    private static List<Flaw> incomplete(Undertaking undertaking, Context around) {
        Controller controller = undertaking.controller();
        List<Flaw> flaws = new ArrayList<>();
        if (controller.name().isBlank()) {
            flaws.add(Flaw.at("controller/name"));
        }
        if (Reach.none(controller.address(), controller.contact())) {
            flaws.add(Flaw.at("controller/contact/email"));
        }
        return flaws;
    }

    /// A group may have one officer (Art. 37(2) GDPR), hence the fix.
    private static List<Flaw> withoutOfficer(Undertaking undertaking, Context around) {
        if (!(undertaking.controller().dpo() instanceof Answer.NotStated<?>)) {
            return List.of();
        }
        Flaw flaw = Flaw.at("controller/dpo");
        Optional<Dpo> officer = around.head().controller().dpo().stated();
        return List.of(officer.map(dpo -> flaw.mendedBy(Mending.undertaking(undertaking,
                c -> c.dpo() instanceof Answer.NotStated<?> ? c.withDpo(Answer.of(dpo)) : c))).orElse(flaw));
    }

    private static List<Flaw> jointOpen(Whole whole) {
        boolean open = whole.register().controller().joint() instanceof Answer.NotStated<?>
                && whole.register().jointControls().isEmpty()
                && When.isGdpr(whole.register().regime());
        return open ? List.of(Flaw.at("joint").mendedBy(Mending.controller(
                c -> c.joint() instanceof Answer.NotStated<?> ? c.withJoint(Answer.none()) : c))) : List.of();
    }

    private static List<Flaw> withoutAuthority(Context around) {
        Controller controller = around.head().controller();
        if (!(controller.authority() instanceof Answer.NotStated<?>)) {
            return List.of();
        }
        Flaw flaw = Flaw.at("authority");
        return List.of(only(controller.address().country()).map(authority -> flaw
                .mendedBy(r -> Mending.controller(c -> c.authority() instanceof Answer.NotStated<?>
                        ? c.withAuthority(Answer.of(authority.organisation(r.primary())))
                        : c).apply(r)))
                .orElse(flaw));
    }

    /// The authority of a country that has but one.
    private static Optional<Authority> only(String country) {
        List<Authority> there = Authorities.ALL.stream().filter(a -> a.country().equals(country)).toList();
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }

    private static List<Flaw> undated(Context around) {
        if (around.head().updatedOn().isPresent()) {
            return List.of();
        }
        Flaw flaw = Flaw.at("updatedOn");
        Optional<LocalDate> last = around.head().changes().stream().map(Change::on)
                .flatMap(Optional::stream).max(Comparator.naturalOrder());
        return List.of(last.map(day -> flaw.mendedBy(r -> r.updatedOn().isPresent() ? r
                : r.withUpdatedOn(Optional.of(day)))).orElse(flaw));
    }

    private static Rule.Beginning mandatory(String id) {
        return Rule.missing(Family.RECORD, Demand.MANDATORY, id);
    }

    private static Rule.Beginning recommended(String id) {
        return Rule.missing(Family.RECORD, Demand.RECOMMENDED, id);
    }

    /// Read when first asked for.
    private static final class Authorities {
        static final List<Authority> ALL = Catalog.of(List.of()).authorities();
    }
}
