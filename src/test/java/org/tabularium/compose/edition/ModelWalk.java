package org.tabularium.compose.edition;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// The paths of all record components of the model, without those of ids and unknown members.
final class ModelWalk {
    private final Set<String> inner = new TreeSet<>();
    private final Set<String> leaves = new TreeSet<>();

    private ModelWalk() {}

    static Set<String> leaves() {
        return walked().leaves;
    }

    static Set<String> all() {
        ModelWalk walk = walked();
        walk.inner.addAll(walk.leaves);
        return walk.inner;
    }

    private static ModelWalk walked() {
        ModelWalk walk = new ModelWalk();
        walk.components(Register.class, "");
        return walk;
    }

    private void components(Class<?> record, String above) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getType() != Id.class && component.getType() != Extras.class) {
                String path = above.isEmpty() ? component.getName() : above + "/" + component.getName();
                type(component.getGenericType(), path);
            }
        }
    }

    private void type(Type type, String path) {
        if (type instanceof ParameterizedType p && p.getRawType() != Id.class) {
            inner.add(path);
            type(p.getActualTypeArguments()[0], path);
        } else if (type instanceof Class<?> one && one.isSealed()) {
            inner.add(path);
            Arrays.stream(one.getPermittedSubclasses()).forEach(c -> components(c, path));
        } else if (type instanceof Class<?> one && one.isRecord()
                && !Set.of(LocalText.class, Language.class).contains(one)) {
            inner.add(path);
            components(one, path);
        } else {
            leaves.add(path);
        }
    }
}
