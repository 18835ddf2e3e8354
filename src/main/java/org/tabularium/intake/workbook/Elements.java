package org.tabularium.intake.workbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Use;

/// Elements of a list of an activity, each with its lines in a cell.
///
/// @param field the list
record Elements(String field) {

    /// The id of the element that a line is about.
    Optional<String> id(Text line) {
        return line.spans().stream().map(Span::origin).flatMap(Optional::stream).map(Origin::field)
                .filter(f -> f.startsWith(field + "/")).map(f -> f.substring(field.length() + 1))
                .map(f -> f.contains("/") ? f.substring(0, f.indexOf('/')) : f).findFirst();
    }

    /// The elements whose lines are gone, all of them; nothing if some line of one of them stayed.
    Optional<List<String>> gone(Edit edit, List<Text> gone) {
        Set<String> ids = new LinkedHashSet<>();
        for (Text line : gone) {
            if (id(line).isPresent()) {
                ids.add(id(line).orElseThrow());
            } else if (line.spans().stream()
                    .anyMatch(s -> s.origin().filter(o -> !o.field().equals(field)).isPresent())) {
                return Optional.empty();
            }
        }
        boolean whole = edit.lines().stream().filter(l -> id(l).filter(ids::contains).isPresent())
                .allMatch(l -> gone.stream().anyMatch(g -> isSame(g, l)));
        return whole ? Optional.of(List.copyOf(ids)) : Optional.empty();
    }

    /// The list with a new element behind that of a composed line.
    ///
    /// @param after place of that line
    <E extends Identified<E>> List<E> with(Edit edit, List<E> list, E element, int after) {
        int place = 0;
        for (int i = after; i >= 0 && place == 0; i--) {
            Optional<String> before = id(edit.lines().get(i));
            place = before.map(b -> Identified.place(list, new Id<E>(b)) + 1).orElse(0);
        }
        List<E> longer = new ArrayList<>(list);
        // Several new lines stand behind the same old one, in their order.
        while (place < longer.size() && longer.get(place).id().value().contains(NEW)) {
            place++;
        }
        longer.add(place, element);
        return List.copyOf(longer);
    }

    /// Within the ids of elements made while a workbook is read.
    static final String NEW = "-new";

    /// An id for a new element that no other has.
    static <E> Id<E> fresh(String prefix, Stream<String> taken) {
        Set<String> ids = Set.copyOf(taken.toList());
        int n = 1;
        while (ids.contains(prefix + NEW + n)) {
            n++;
        }
        return new Id<>(prefix + NEW + n);
    }

    /// The activity whose uses no longer name these purposes or disclosures; nothing if one named no other, as it would
    /// then apply to all.
    static Optional<Activity> unnamed(Activity activity, List<String> gone) {
        List<Use> uses = new ArrayList<>();
        for (Use use : activity.uses()) {
            Use less = use
                    .withPurposes(use.purposes().stream().filter(p -> !gone.contains(p.value())).toList())
                    .withRecipients(
                            use.recipients().stream().filter(r -> !gone.contains(r.value())).toList());
            if (less.purposes().isEmpty() != use.purposes().isEmpty()
                    || less.recipients().isEmpty() != use.recipients().isEmpty()) {
                return Optional.empty();
            }
            uses.add(less.equals(use) ? use : less);
        }
        return Optional.of(uses.equals(activity.uses()) ? activity : activity.withUses(uses));
    }

    @SuppressWarnings("ReferenceEquality") // two lines may say the same
    private static boolean isSame(Text one, Text other) {
        return one == other;
    }
}
