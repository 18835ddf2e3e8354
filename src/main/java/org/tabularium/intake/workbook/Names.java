package org.tabularium.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;
import org.tabularium.model.Register;

/// Finds the entities that cells name.
final class Names {
    private Names() {}

    /// The entity of this name in any language; a party also by its product.
    static <T extends Identified<T>> Optional<Id<T>> find(Register register, Vocabulary<T> list,
            String name) {
        String wanted = Plain.key(name);
        return list.list().of(register).stream()
                .filter(e -> of(list, e).anyMatch(n -> Plain.key(n).equals(wanted))).findFirst()
                .map(Identified::id);
    }

    static <T extends Identified<T>> Stream<String> of(Vocabulary<T> list, T entity) {
        if (entity instanceof Party party && !party.product().isBlank()) {
            return Stream.of(party.name() + " (" + party.product() + ")", party.name(), party.product());
        }
        return list.name().apply(entity).texts().values().stream();
    }

    /// The entities that a text names one after the other, with any of these between them. A name stays whole even
    /// if it holds such a separator. Empty if something in the text is no name.
    static <T extends Identified<T>> Optional<List<Id<T>>> list(Register register, Vocabulary<T> list,
            String text, List<String> between) {
        String rest = Plain.line(text);
        List<Id<T>> found = new ArrayList<>();
        while (!rest.isEmpty()) {
            int end = -1;
            for (int cut : cuts(rest, between)) {
                Optional<Id<T>> id = find(register, list, rest.substring(0, cut));
                if (id.isPresent()) {
                    found.add(id.get());
                    end = cut;
                    break;
                }
            }
            if (end < 0) {
                return Optional.empty();
            }
            rest = after(rest.substring(end), between);
        }
        return Optional.of(found.stream().distinct().toList());
    }

    /// Where a name may end, the longest first.
    private static List<Integer> cuts(String text, List<String> between) {
        List<Integer> cuts = new ArrayList<>(List.of(text.length()));
        for (int i = text.length() - 1; i > 0; i--) {
            String tail = text.substring(i);
            if (between.stream().anyMatch(tail::startsWith)) {
                cuts.add(i);
            }
        }
        return cuts;
    }

    private static String after(String text, List<String> between) {
        return between.stream().filter(text::startsWith).findFirst()
                .map(b -> text.substring(b.length()).strip()).orElse(text.strip());
    }
}
