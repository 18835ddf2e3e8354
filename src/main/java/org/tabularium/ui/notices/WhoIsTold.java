package org.tabularium.ui.notices;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.model.SubjectCategory;

/// Which people learn of which activity, and from which notices (Art. 13 and 14 GDPR).
///
/// @param activity the activity
/// @param people the people whose data it uses; none if nobody has been named
/// @param notices the notices that tell them, in the order of the register
/// @param elsewhere whether the activity says where else people are told
record WhoIsTold(Id<Activity> activity, List<Id<SubjectCategory>> people, List<Id<Notice>> notices,
        boolean elsewhere) {

    /// Each activity that has not ended with each group of its people.
    static List<WhoIsTold> in(Register register) {
        List<WhoIsTold> all = new ArrayList<>();
        for (Activity activity : register.activities()) {
            if (activity.status() != Activity.Status.ENDED) {
                SequencedSet<Id<SubjectCategory>> people = new LinkedHashSet<>();
                activity.uses().forEach(u -> people.addAll(u.subjects()));
                people.forEach(who -> all.add(of(register, activity, who)));
                if (people.isEmpty()) {
                    all.add(new WhoIsTold(activity.id(), List.of(), register.notices().stream()
                            .filter(n -> n.activities().contains(activity.id())).map(Notice::id).toList(),
                            isElsewhere(activity)));
                }
            }
        }
        return List.copyOf(all);
    }

    private static WhoIsTold of(Register register, Activity activity, Id<SubjectCategory> who) {
        return new WhoIsTold(activity.id(), List.of(who), register.notices().stream()
                .filter(n -> n.activities().contains(activity.id()))
                .filter(n -> n.subjects().isEmpty() || n.subjects().contains(who)).map(Notice::id).toList(),
                isElsewhere(activity));
    }

    private static boolean isElsewhere(Activity activity) {
        return !activity.information().notice().isEmpty();
    }

    boolean isNobody() {
        return notices.isEmpty() && !elsewhere;
    }

    /// The notice so that it tells these people of this activity. A notice that is narrowed to some people is for these
    /// as well then.
    Notice telling(Notice notice) {
        Notice telling = notice.activities().contains(activity) ? notice
                : notice.withActivities(with(notice.activities(), activity));
        return notice.subjects().isEmpty() || people.isEmpty() || notice.subjects().containsAll(people)
                ? telling
                : telling.withSubjects(with(notice.subjects(), people.getFirst()));
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
