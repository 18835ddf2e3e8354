package org.tabularium.ui.place;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.model.Identified;

/// All places of the window, in the order of the sidebar.
public final class Places {
    private Places() {}

    public static List<Place> all(Desk desk) {
        List<Place> places = new ArrayList<>();
        places.add(new ControllerPlace(desk));
        Kinds.all().forEach(kind -> places.add(place(kind, desk)));
        places.add(new LanguagesPlace(desk));
        return List.copyOf(places);
    }

    private static <T extends Identified<T>> Place place(Kinds<T> kind, Desk desk) {
        return new EntityPlace<>(kind, desk);
    }
}
