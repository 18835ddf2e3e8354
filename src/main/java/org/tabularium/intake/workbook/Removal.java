package org.tabularium.intake.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.model.Review;

/// Takes activities out of a register, with every reference to them. A review of nothing but removed activities goes
/// with them, as it would else be one of the whole record; so does own wording of a notice about one.
final class Removal {
    private Removal() {}

    static Register of(Register register, Set<Id<Activity>> gone) {
        List<Activity> left = register.activities().stream().filter(a -> !gone.contains(a.id()))
                .map(a -> a.replacedBy().filter(gone::contains).isEmpty() ? a
                        : a.withReplacedBy(Optional.empty()))
                .toList();
        List<Review> reviews = register.reviews().stream()
                .filter(r -> r.activities().isEmpty() || !gone.containsAll(r.activities()))
                .map(r -> r.withActivities(without(r.activities(), gone))).toList();
        List<Notice> notices = register.notices().stream()
                .map(n -> n.withActivities(without(n.activities(), gone)).withPassages(n.passages().stream()
                        .filter(p -> p.activity().filter(gone::contains).isEmpty()).toList()))
                .toList();
        return register.withActivities(left).withReviews(reviews).withNotices(notices);
    }

    private static List<Id<Activity>> without(List<Id<Activity>> all, Set<Id<Activity>> gone) {
        return all.stream().filter(id -> !gone.contains(id)).toList();
    }
}
