package org.tabularium.ui.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tabularium.document.drawing.Item.Subject;

/// The subjects of a picture, in the order in which they are drawn.
///
/// @param groups their groups
record Subjects(List<GroupNode> groups) {

    boolean isEmpty() {
        return groups.isEmpty();
    }

    Subject first() {
        return groups.getFirst().subject();
    }

    Subject last() {
        return groups.getLast().subject();
    }

    Optional<GroupNode> group(String id) {
        return groups.stream().filter(g -> g.subject().id().equals(id)).findFirst();
    }

    /// The subject as it is here, where there may be other ones.
    Optional<Subject> now(Subject before) {
        return group(before.id()).map(GroupNode::subject);
    }

    /// The topmost subject at a place, or the nearest of those that are almost there.
    ///
    /// @param most how far that is
    Optional<Subject> at(double x, double y, double most) {
        double least = most;
        Optional<Subject> nearest = Optional.empty();
        for (GroupNode group : groups.reversed()) {
            double far = group.spot().distance(x, y, least);
            if (far == 0) {
                return Optional.of(group.subject());
            }
            if (far < least) {
                least = far;
                nearest = Optional.of(group.subject());
            }
        }
        return nearest;
    }

    /// Where an arrow leads from a subject; empty if it leads nowhere.
    Optional<Subject> next(Subject from, Arrows.Arrow arrow) {
        List<Box> boxes = groups.stream().map(g -> g.spot().body()).toList();
        OptionalInt at = IntStream.range(0, groups.size())
                .filter(i -> groups.get(i).subject().id().equals(from.id())).findFirst();
        OptionalInt next = at.isEmpty() ? at : Arrows.next(boxes, at.getAsInt(), arrow);
        return next.stream().mapToObj(i -> groups.get(i).subject()).findFirst();
    }
}
