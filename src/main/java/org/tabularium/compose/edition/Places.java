package org.tabularium.compose.edition;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.document.Origin;
import org.tabularium.model.Answer;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// Finds the field of the model that an origin names, and whether an edition holds it.
final class Places {
    private final Edition edition;
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();

    Places(Register register, Edition edition) {
        this.edition = edition;
        for (RecordComponent component : Register.class.getRecordComponents()) {
            try {
                if (component.getAccessor().invoke(register) instanceof List<?> list) {
                    list.stream().filter(Identified.class::isInstance)
                            .forEach(e -> lists.putIfAbsent(((Identified<?>) e).id().value(),
                                    component.getName()));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component.getName(), e);
            }
        }
    }

    /// Whether the edition holds what stands there; true of entities themselves.
    boolean holds(Origin origin) {
        String root = switch (origin.entity()) {
            case "register" -> "";
            case "controller" -> "controller";
            default -> lists.getOrDefault(origin.entity(), "");
        };
        if (root.isEmpty() && !origin.entity().equals("register")) {
            return true;
        }
        return known.computeIfAbsent(root + ":" + origin.field(), _ -> holds(root, origin.field()));
    }

    private boolean holds(String root, String field) {
        String path = path(root, field);
        if (path.isEmpty() || path.equals(root)) {
            return true;
        }
        // A list of entities is there if anything of them is.
        return edition.holds(path) || (Fields.table().row(path).isEmpty() && edition.holdsBelow(path));
    }

    /// The path of record components from the register.
    static String path(String root, String field) {
        List<String> path = new ArrayList<>();
        Type here = Register.class;
        List<String> steps = new ArrayList<>(List.of(field.split("/")));
        if (!root.isEmpty()) {
            path.add(root);
            here = element(component(Register.class, root).orElseThrow().getGenericType());
        }
        for (int i = 0; i < steps.size(); i++) {
            Optional<RecordComponent> next = component(here, steps.get(i));
            if (next.isEmpty()) {
                break;
            }
            path.add(steps.get(i));
            Type type = next.get().getGenericType();
            if (isList(type)) {
                i++;
            }
            here = element(type);
        }
        return String.join("/", path);
    }

    private static Optional<RecordComponent> component(Type type, String name) {
        if (!(type instanceof Class<?> owner)) {
            return Optional.empty();
        }
        if (owner.isSealed()) {
            return Arrays.stream(owner.getPermittedSubclasses()).flatMap(c -> component(c, name).stream())
                    .findFirst();
        }
        return !owner.isRecord() ? Optional.empty()
                : Arrays.stream(owner.getRecordComponents()).filter(c -> c.getName().equals(name))
                        .findFirst();
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType p && (p.getRawType() == List.class
                || (p.getRawType() == Answer.class && isList(p.getActualTypeArguments()[0])));
    }

    private static Type element(Type type) {
        return type instanceof ParameterizedType p && p.getRawType() instanceof Class<?> raw
                && List.<Class<?>>of(List.class, Optional.class, Answer.class).contains(raw)
                        ? element(p.getActualTypeArguments()[0])
                        : type;
    }
}
