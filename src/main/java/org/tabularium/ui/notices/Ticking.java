package org.tabularium.ui.notices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Register;
import org.tabularium.ui.place.Desk;

/// What an activity is called beside a tick.
final class Ticking {
    private Ticking() {}

    /// Those of these ids that are in the register, in the order of the ids.
    static List<Tick> of(Desk desk, Register register, List<String> ids) {
        Map<String, Integer> places = places(register);
        return ids.stream().filter(places::containsKey).map(id -> named(desk, register, places, id))
                .map(t -> new Tick(t.id(), t.number(), t.name(),
                        desk.checks().outcome().of(Vocabulary.ACTIVITIES.key(), t.id())))
                .toList();
    }

    /// Where each activity stands in the register.
    static Map<String, Integer> places(Register register) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < register.activities().size(); i++) {
            places.putIfAbsent(register.activities().get(i).id().value(), i);
        }
        return places;
    }

    /// Without what was found in it; for use off the screen's thread.
    ///
    /// @param places where each activity stands in the register
    static Tick named(Desk desk, Register register, Map<String, Integer> places, String id) {
        Integer at = places.get(id);
        if (at == null) {
            return new Tick(id, "", "", List.of());
        }
        Activity activity = register.activities().get(at);
        return new Tick(id, number(activity, at), name(desk, register, activity), List.of());
    }

    /// Its own number, or its place in the record.
    static String number(Activity activity, int place) {
        return activity.number().isEmpty() ? Integer.toString(place + 1) : activity.number();
    }

    static String name(Desk desk, Register register, Activity activity) {
        String name =
                Vocabulary.ACTIVITIES.label(activity, desk.words().language(), register.primary());
        return name.isEmpty() ? desk.words().get("entity.unnamed") : name;
    }
}
