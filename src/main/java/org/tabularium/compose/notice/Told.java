package org.tabularium.compose.notice;

import java.util.List;
import java.util.Optional;
import org.tabularium.compose.Line;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
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

    /// What is said of one activity.
    ///
    /// @param transfers the transfers that follow from its recipients
    /// @param rights the rights it gives rise to
    /// @param bases what it rests on, as ids of the law data
    /// @param body the points as the style sets them below the heading of the activity; for lists a line for each point
    record OfActivity(Activity activity, Line name, List<Transfer> transfers, List<Right> rights,
            List<String> bases,
            List<Point> points, List<Block> body) {
        OfActivity {
            rights = List.copyOf(rights);
            bases = List.copyOf(bases);
            transfers = List.copyOf(transfers);
            points = List.copyOf(points);
            body = List.copyOf(body);
        }

        Optional<Point> point(Passage.Part part) {
            return points.stream().filter(p -> p.part() == part).findFirst();
        }

        /// The line that lists set for a part.
        Optional<Text> line(Passage.Part part) {
            for (int i = 0; i < points.size(); i++) {
                if (points.get(i).part() == part && body.get(i) instanceof Block.Paragraph(var text)) {
                    return Optional.of(text);
                }
            }
            return Optional.empty();
        }
    }
}
