package org.tabularium.compose.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.compose.Line;
import org.tabularium.law.Right;
import org.tabularium.law.Transfer;
import org.tabularium.model.Activity;
import org.tabularium.model.Passage;

/// All that a notice says, before a style arranges it.
///
/// @param head for whom, who is responsible
/// @param activities what is said of each activity
/// @param general what holds for all of them
/// @param tail rights, complaint, changes
record Told(List<Point> head, List<OfActivity> activities, List<Point> general, List<Point> tail) {
    Told {
        head = List.copyOf(head);
        activities = List.copyOf(activities);
        general = List.copyOf(general);
        tail = List.copyOf(tail);
    }

    /// What a matter is in general is told with the first activity that is about it.
    static List<OfActivity> explainedOnce(List<OfActivity> activities) {
        Set<String> told = new HashSet<>();
        return activities.stream()
                .map(a -> a.explanation().filter(words -> !told.add(words)).isPresent()
                        ? a.withoutExplanation()
                        : a)
                .toList();
    }

    /// What is said of one activity.
    ///
    /// @param transfers the transfers that follow from its recipients
    /// @param rights the rights it gives rise to
    /// @param bases what it rests on, as ids of the law data
    /// @param set how the style sets the points
    record OfActivity(Activity activity, Line name, List<Transfer> transfers, List<Right> rights,
            List<String> bases,
            List<Point> points, Setting set) {
        OfActivity {
            rights = List.copyOf(rights);
            bases = List.copyOf(bases);
            transfers = List.copyOf(transfers);
            points = List.copyOf(points);
        }

        /// The standard text alone; with own wording it is not general any more.
        private Optional<String> explanation() {
            return points.stream().limit(1)
                    .filter(p -> p.part() == Passage.Part.EXPLANATION && p.sayings().size() == 1)
                    .map(p -> p.sayings().getFirst().lead())
                    .filter(l -> l.where().path().equals("information/matter"))
                    .map(l -> l.text().plain()).findFirst();
        }

        /// It is the first point and a block of its own.
        private OfActivity withoutExplanation() {
            return new OfActivity(activity, name, transfers, rights, bases, points.subList(1, points.size()),
                    set.withoutExplanation());
        }

        Optional<Point> point(Passage.Part part) {
            return points.stream().filter(p -> p.part() == part).findFirst();
        }
    }
}
