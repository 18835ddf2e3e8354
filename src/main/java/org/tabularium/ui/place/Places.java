package org.tabularium.ui.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Identified;
import org.tabularium.ui.picture.PictureWanted;

/// All places of the window, in the order of the sidebar.
public final class Places {
    /// What is looked at as a whole, the record itself, and the lists to which it refers.
    private static final List<List<String>> GROUPS = List.of(List.of("overview"),
            List.of("controller", "activity", "party", "transfer", "retention", "measure", "system",
                    "mandate", "review"),
            List.of("notice", "published", "findings"),
            List.of("subject", "data", "joint", "undertaking", "department"));

    private Places() {}

    /// Every place there is.
    ///
    /// @param others places that are no list of one kind of entity
    /// @param save asks how to save a picture
    public static List<Place> all(Desk desk, List<Place> others, Consumer<PictureWanted> save) {
        List<Place> places = new ArrayList<>(others);
        places.add(new LatePlace(new ControllerPlace.Controlled(desk), false, false,
                () -> new ControllerPlace(desk)));
        Kinds.all().stream()
                .filter(kind -> others.stream().noneMatch(p -> p.key().equals(kind.vocabulary().key())))
                .forEach(kind -> places.add(place(kind, desk, save)));
        places.add(new LanguagesPlace(desk));
        List<String> order = GROUPS.stream().flatMap(List::stream).toList();
        places.sort(Comparator.comparingInt(
                p -> order.contains(p.key()) ? order.indexOf(p.key()) : order.size()));
        return List.copyOf(places);
    }

    /// Loads what the places are described by, which takes a while the first time.
    ///
    /// @return how many fields there are
    public static long prepare() {
        return Kinds.all().stream().flatMap(kind -> kind.form().sections().stream())
                .mapToLong(section -> section.fields().size()).sum();
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

    private static <T extends Identified<T>> Place place(Kinds<T> kind, Desk desk,
            Consumer<PictureWanted> save) {
        boolean planned = kind.vocabulary().key().equals(Vocabulary.RETENTION.key());
        return new LatePlace(new KnownEntities<>(kind, desk), true, true, () -> new EntityPlace<>(kind, desk,
                planned ? Optional.of(new PlanPane(desk, save)) : Optional.empty(),
                UnaryOperator.identity()));
    }

    /// The activities, shown in another way besides.
    ///
    /// @param made takes what makes the place of their forms, with a choice of the way beside the name of the activity
    public static Place activities(Desk desk, Function<Function<Node, Place>, Place> made) {
        Kinds<Activity> kind = Kinds.activities();
        return new LatePlace(new KnownEntities<>(kind, desk), true, true, () -> made
                .apply(choice -> new EntityPlace<>(kind, desk, Optional.empty(),
                        menu -> beside(choice, menu))));
    }

    private static Node beside(Node choice, Node menu) {
        HBox box = new HBox(8, choice, menu);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
