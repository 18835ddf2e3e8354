package org.tabularium.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;

/// Arbitrary registers in which every reference leads somewhere.
public final class Sound {
    private Sound() {}

    public static Arbitrary<Register> registers() {
        return AnyRegister.registers().map(Sound::sound);
    }

    /// The register with every reference led somewhere.
    public static Register sound(Register register) {
        Register sound = register;
        for (Vocabulary<?> vocabulary : Holdings.ALL) {
            sound = led(sound, Holdings.kind(vocabulary), vocabulary.list().of(sound));
        }
        return sound.withActivities(sound.activities().stream().map(Sound::sound).toList());
    }

    private static Activity sound(Activity activity) {
        return led(led(activity, Purpose.class, activity.purposes()), Disclosure.class,
                activity.disclosures().stated().orElse(List.of()));
    }

    /// References to one kind lead to one of these, or are dropped where there are none.
    private static <R extends Record> R led(R record, Class<?> kind, List<? extends Identified<?>> there) {
        Set<Id<?>> ids = new HashSet<>();
        there.forEach(e -> ids.add(e.id()));
        return new Rewriting(Set.of(kind), (k, id) -> k != kind || ids.contains(id) ? Optional.of(id)
                : there.isEmpty() ? Optional.empty()
                        : Optional.of(there.get(Math.floorMod(id.hashCode(), there.size())).id()))
                .of(record);
    }
}
