package org.tabularium.ui.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.check.Scope;
import org.tabularium.check.Where;
import org.tabularium.form.Form;
import org.tabularium.form.Forms;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// What the places of findings are called: the entity with its number, and the field.
///
/// @param labels messages of room `form`
/// @param words messages of room `ui`
/// @param names names of the entities, by kind and id
record Titles(Words labels, Words words, Map<String, Map<String, String>> names) {
    private static final Map<String, Form<?>> FORMS =
            Forms.all().stream().collect(Collectors.toMap(Form::key, Function.identity()));

    static Titles of(Register register, Words labels, Words words) {
        Map<String, Map<String, String>> names = new HashMap<>();
        Scope.ALL.forEach(scope -> names.put(scope.place(), names(scope, register, words)));
        return new Titles(labels, words, names);
    }

    private static <T extends Identified<T>> Map<String, String> names(Scope<T> scope, Register register,
            Words words) {
        Map<String, String> names = new HashMap<>();
        for (T entity : scope.list().apply(register)) {
            LocalText name = scope.name().apply(entity);
            Language language = words.language();
            names.put(entity.id().value(), name.best(language, register.primary()).map(Map.Entry::getValue)
                    .filter(text -> !text.isBlank()).orElseGet(() -> words.get("entity.unnamed")));
        }
        return names;
    }

    /// What an entity is called; a transfer, which has no name, by its sheet.
    String entity(Where where) {
        if (where.place().equals("controller")) {
            return words.get("place.controller");
        }
        if (where.place().equals("transfer")) {
            String sheet = where.entity().split("/", 2)[0];
            return Stream.of("activity", "mandate").flatMap(p -> name(p, sheet).stream()).findFirst()
                    .orElse(sheet) + " › " + words.get("place.transfer");
        }
        return name(where.place(), where.entity()).orElse(where.entity());
    }

    private Optional<String> name(String place, String id) {
        return Optional.ofNullable(names.getOrDefault(place, Map.of()).get(id));
    }

    /// The entity and the field.
    String of(Where where) {
        return Stream.of(entity(where), field(where)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" › "));
    }

    private String field(Where where) {
        String key = where.place().equals("transfer") ? Forms.DESTINATION.key() : where.place();
        Form<?> form = FORMS.get(key);
        return where.field().isEmpty() || form == null ? ""
                : label(form, where.field()).filter(labels::has).map(labels::get).orElse("");
    }

    private static <E> Optional<String> label(Form<E> form, String path) {
        List<String> found = form.fields()
                .filter(f -> path.equals(f.key()) || path.startsWith(f.key() + "/"))
                .map(f -> f.label(form.key())).toList();
        return found.stream().findFirst();
    }
}
