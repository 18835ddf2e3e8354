package org.tabularium.compose.notice;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Passage;

/// What a notice says of one thing.
///
/// @param part what it is about
/// @param activity the activity it is about; absent for the general parts
/// @param label what stands above it
/// @param sayings the sentences and lists, at least one
record Point(Passage.Part part, Optional<Id<Activity>> activity, String label, List<Saying> sayings) {
    Point {
        sayings = List.copyOf(sayings);
    }
}
