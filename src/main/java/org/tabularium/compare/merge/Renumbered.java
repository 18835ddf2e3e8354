package org.tabularium.compare.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.compare.Step;
import org.tabularium.form.Field;
import org.tabularium.form.Form;
import org.tabularium.form.Kind;
import org.tabularium.form.Lens;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;

/// Gives parts of an entity a number of their own that both sides have added and numbered alike.
///
/// Purposes, uses and recipients are counted within their activity. When two people each add the second purpose, these
/// are two purposes and not one about which they disagree.
final class Renumbered {
    /// By the field they stand in, what parts are called and what they are to be called.
    private final Map<String, Map<String, String>> names = new HashMap<>();

    private Renumbered() {}

    /// Their entity, with other numbers where ours has them too. What refers to a part with another number differs
    /// from what refers to that number in ours, and is looked at again.
    static Object of(Form<?> form, Object base, Object ours, Object theirs) {
        Object changed = once(form, base, ours, theirs);
        return changed.equals(theirs) ? theirs : of(form, base, ours, changed);
    }

    private static Object once(Form<?> form, Object base, Object ours, Object theirs) {
        Renumbered renumbered = new Renumbered();
        for (Field<?, ?> field : form.fields().toList()) {
            Lens<Object, Object> lens = Merging.lens(field);
            if (parts(field.kind()) instanceof Kind.Parts<?> parts) {
                renumbered.look(field.key(), parts, listed(lens.of(base)), listed(lens.of(ours)),
                        listed(lens.of(theirs)));
            }
        }
        return renumbered.names.isEmpty() ? theirs : renumbered.whole(form, theirs);
    }

    private static Kind<?> parts(Kind<?> kind) {
        return kind instanceof Kind.Answered<?>(var inner, _) ? inner : kind;
    }

    private static List<?> listed(Object said) {
        return said instanceof Answer.Stated<?>(Object stated) ? listed(stated)
                : said instanceof List<?> list ? list : List.of();
    }

    private void look(String field, Kind.Parts<?> parts, List<?> base, List<?> ours, List<?> theirs) {
        Map<String, Object> mine = named(parts, ours);
        Set<String> before = named(parts, base).keySet();
        Set<String> taken = new HashSet<>(before);
        taken.addAll(mine.keySet());
        taken.addAll(named(parts, theirs).keySet());
        Map<String, String> fresh = new HashMap<>();
        for (Object part : theirs) {
            String name = Step.keyOf(parts, part);
            Object other = mine.get(name);
            if (!name.isEmpty() && !before.contains(name) && other != null && !other.equals(part)) {
                String free = Step.keyOf(parts, parts.create().apply(taken::contains));
                taken.add(free);
                fresh.put(name, free);
            }
        }
        if (!fresh.isEmpty()) {
            names.put(field, fresh);
        }
    }

    private static Map<String, Object> named(Kind.Parts<?> parts, List<?> list) {
        return list.stream().collect(Collectors.toMap(p -> Step.keyOf(parts, p), p -> p, (one, _) -> one));
    }

    private Object whole(Form<?> form, Object whole) {
        Object changed = whole;
        for (Field<?, ?> field : form.fields().toList()) {
            Lens<Object, Object> lens = Merging.lens(field);
            Object said = lens.of(changed);
            Object now = said(field.kind(), field.key(), said);
            if (!now.equals(said)) {
                changed = lens.with(changed, now);
            }
        }
        return changed;
    }

    private Object said(Kind<?> kind, String field, Object value) {
        return switch (kind) {
            case Kind.Siblings<?> siblings -> ((List<?>) value).stream()
                    .map(id -> siblings.id().apply(name(siblings.siblings(), ((Id<?>) id).value()))).toList();
            case Kind.Answered<?> answered when value instanceof Answer.Stated<?>(Object stated) -> Answer
                    .of(said(answered.kind(), field, stated));
            case Kind.Parts<?> parts -> ((List<?>) value).stream()
                    .map(p -> renamed(parts, field, whole(parts.form(), p))).toList();
            case Kind.Part<?>(var form) -> whole(form, value);
            default -> value;
        };
    }

    private String name(String field, String name) {
        return names.getOrDefault(field, Map.of()).getOrDefault(name, name);
    }

    /// A part bears its name as its id, which no field of its form stands for.
    private Object renamed(Kind.Parts<?> parts, String field, Object part) {
        String old = Step.keyOf(parts, part);
        String name = name(field, old);
        return name.equals(old) ? part
                : Components.made((Record) part, Components.of((Record) part).stream()
                        .map(c -> c instanceof Id<?>(String id) && id.equals(old) ? new Id<>(name) : c)
                        .toList());
    }
}
