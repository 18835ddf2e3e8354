package org.tabularium.ui.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Identified;

/// All places of the window, in the order of the sidebar.
public final class Places {
    /// What is looked at as a whole, the record itself, and the lists to which it refers.
    private static final List<List<String>> GROUPS = List.of(List.of("overview"),
            List.of("controller", "activity", "party", "transfer", "retention", "measure", "system",
                    "mandate", "review"),
            List.of("findings"),
            List.of("subject", "data", "joint", "undertaking", "department"));

    private Places() {}

    /// Every place there is.
    ///
    /// @param others places that are no list of one kind of entity
    public static List<Place> all(Desk desk, List<Place> others) {
        List<Place> places = new ArrayList<>(others);
        places.add(new ControllerPlace(desk));
        Kinds.all().forEach(kind -> places.add(place(kind, desk)));
        places.add(new LanguagesPlace(desk));
        List<String> order = GROUPS.stream().flatMap(List::stream).toList();
        places.sort(Comparator.comparingInt(
                p -> order.contains(p.key()) ? order.indexOf(p.key()) : order.size()));
        return List.copyOf(places);
    }

    /// Whether a place is the first of its group and another group stands before it.
    public static boolean beginsGroup(Place place, List<Place> places) {
        int at = places.indexOf(place);
        return at > 0 && group(place) != group(places.get(at - 1));
    }

    private static int group(Place place) {
        for (int i = 0; i < GROUPS.size(); i++) {
            if (GROUPS.get(i).contains(place.key())) {
                return i;
            }
        }
        return GROUPS.size();
    }

    private static <T extends Identified<T>> Place place(Kinds<T> kind, Desk desk) {
        return new EntityPlace<>(kind, desk, kind.vocabulary().key().equals(Vocabulary.RETENTION.key())
                ? Optional.of(new PlanPane(desk))
                : Optional.empty());
    }
}
