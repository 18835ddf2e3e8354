package org.tabularium.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tabularium.model.Id;

/// The way from the root of the file to the value being read; spelled out only when something is wrong there.
final class Trail {
    static final Trail ROOT = new Trail(null, "");
    private final @Nullable Trail parent;
    private final String step;

    private Trail(@Nullable Trail parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    Trail member(String name) {
        return new Trail(this, name);
    }

    /// An element of a list: by its id if it has one, else by its position counted from 1.
    Trail element(int index, Json element) {
        if (element instanceof Json.Obj(var members) && members.get("id") instanceof Json.Str(String id)
                && Id.isValid(id)) {
            return member(id);
        }
        return member(Integer.toString(index + 1));
    }

    List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (Trail t = this; t != null && t.parent != null; t = t.parent) {
            steps.add(t.step);
        }
        Collections.reverse(steps);
        return List.copyOf(steps);
    }
}
