package org.tabularium.check.rule;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.check.Context;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.model.SubjectCategory;

/// Rules about privacy notices: whether everybody is told of every activity (Art. 13 and 14 GDPR), and of none that has
/// ended.
final class NoticeRules {
    private NoticeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning(Family.INFORMATION, "people-untold").activity(When.runs(NoticeRules::untold)),
                Rule.warning(Family.INFORMATION, "notice-of-ended").each(Scope.NOTICE,
                        When.gdpr(NoticeRules::ended)),
                Rule.warning(Family.INFORMATION, "notice-empty").each(Scope.NOTICE,
                        When.gdpr(NoticeRules::empty)));
    }

    /// Once the record keeps its notices, each cell of activity and people has to be in one of them, unless the activity
    /// says where else people are told.
    private static List<Flaw> untold(Activity activity, Context around) {
        if (around.frame().notices().isEmpty() || !activity.information().notice().isEmpty()) {
            return List.of();
        }
        List<Id<SubjectCategory>> untold = activity.uses().stream().flatMap(u -> u.subjects().stream())
                .distinct()
                .filter(s -> around.frame().notices().stream().noneMatch(n -> n.tells(activity.id(), s)))
                .toList();
        List<Said> names =
                around.all(Scope.SUBJECT, untold).stream().<Said>map(s -> new Said.Text(s.name())).toList();
        return names.isEmpty() ? List.of() : List.of(Flaw.at("information/notice", new Said.All(names)));
    }

    private static List<Flaw> ended(Notice notice, Context around) {
        return around.all(Scope.ACTIVITY, notice.activities()).stream()
                .filter(a -> a.status() == Activity.Status.ENDED)
                .map(a -> Flaw.at("activities", new Said.Text(a.name())).mendedBy(without(notice, a)))
                .toList();
    }

    private static UnaryOperator<Register> without(Notice notice, Activity ended) {
        return r -> r
                .withNotices(Stream.of(notice.id()).flatMap(id -> Identified.find(r.notices(), id).stream())
                        .map(n -> n.withActivities(
                                n.activities().stream().filter(a -> !a.equals(ended.id())).toList()))
                        .reduce(r.notices(), Identified::replace, (_, last) -> last));
    }

    private static List<Flaw> empty(Notice notice, Context around) {
        return notice.activities().isEmpty() ? List.of(Flaw.at("activities")) : List.of();
    }
}
