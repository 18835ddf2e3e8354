package org.tabularium.ui.notices;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Register;
import org.tabularium.ui.place.Desk;

/// What an activity is called beside a tick.
final class Ticking {
    private Ticking() {}

    static Optional<Tick> of(Desk desk, Register register, String id) {
        List<Activity> all = register.activities();
        return IntStream.range(0, all.size()).filter(i -> all.get(i).id().value().equals(id)).boxed()
                .map(i -> new Tick(id, number(all.get(i), i), name(desk, register, all.get(i)),
                        desk.checks().outcome().of(Vocabulary.ACTIVITIES.key(), id)))
                .findFirst();
    }

    /// Without what was found in it; for use off the screen's thread.
    static Tick named(Desk desk, Register register, String id) {
        List<Activity> all = register.activities();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().value().equals(id)) {
                return new Tick(id, number(all.get(i), i), name(desk, register, all.get(i)), List.of());
            }
        }
        return new Tick(id, "", "", List.of());
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
