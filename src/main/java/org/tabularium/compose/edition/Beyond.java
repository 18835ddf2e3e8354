package org.tabularium.compose.edition;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.law.Law;
import org.tabularium.law.Basis;
import org.tabularium.model.Answer;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// What of a register goes beyond what Art. 30 GDPR asks for, shown before it leaves the house.
///
/// @param groups what there is, in the order of the groups; those of which nothing is recorded are not in it
/// @param internal what is never handed out to an authority; absent where there is nothing of the kind
public record Beyond(List<Found> groups, Optional<Stated> internal) {
    private static final int EXAMPLES = 3;
    private static final int LENGTH = 70;

    public Beyond {
        groups = List.copyOf(groups);
    }

    /// A group of which something is recorded.
    public record Found(Group group, Stated stated) {}

    /// How much is recorded of a group.
    ///
    /// @param entries how many fields say something
    /// @param examples some of what they say, in few words
    public record Stated(int entries, List<String> examples) {
        public Stated {
            examples = List.copyOf(examples);
        }
    }

    /// What a document of this selection says beyond Art. 30 GDPR.
    public static Beyond of(Register register, Selection selection, Law law, Language language) {
        Counting counting = new Counting(selection.edition(), law, language, register.primary());
        counting.record(selection.of(register), "");
        List<Found> found = new ArrayList<>();
        counting.groups.forEach((group, tally) -> found.add(new Found(group, tally.stated())));
        return new Beyond(found,
                counting.internal.entries == 0 ? Optional.empty() : Optional.of(counting.internal.stated()));
    }

    /// What the fields of a group say so far.
    private static final class Tally {
        private final Set<String> examples = new LinkedHashSet<>();
        private int entries;

        Stated stated() {
            return new Stated(entries, List.copyOf(examples));
        }

        void add(String text) {
            entries++;
            String line = text.strip().replaceAll("\\s+", " ");
            if (!line.isEmpty() && examples.size() < EXAMPLES) {
                examples.add(
                        line.length() <= LENGTH ? line : line.substring(0, LENGTH).stripTrailing() + " …");
            }
        }
    }

    private static final class Counting {
        private final Map<Group, Tally> groups = new EnumMap<>(Group.class);
        private final Tally internal = new Tally();
        private final Edition edition;
        private final Law law;
        private final Language language;
        private final Language primary;

        Counting(Edition edition, Law law, Language language, Language primary) {
            this.edition = edition;
            this.law = law;
            this.language = language;
            this.primary = primary;
        }

        void record(Record record, String above) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (component.getType() != Id.class && component.getType() != Extras.class) {
                    try {
                        String path =
                                above.isEmpty() ? component.getName() : above + "/" + component.getName();
                        look(component.getAccessor().invoke(record), path);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(component.getName(), e);
                    }
                }
            }
        }

        private void look(Object value, String path) {
            switch (value) {
                case LocalText text -> text.best(language, primary).ifPresent(e -> add(path, e.getValue()));
                case String text when text.isBlank() -> {}
                case String text -> add(path, said(text));
                case Id<?> _ -> add(path, "");
                case List<?> list -> list.forEach(e -> look(e, path));
                case Optional<?> optional -> optional.ifPresent(v -> answered(v, path));
                case Answer.Stated<?>(Object stated) -> look(stated, path);
                case Answer.None<?>(LocalText reason, _) -> add(path,
                        reason.best(language, primary).map(Map.Entry::getValue).orElse(""));
                case Language _ -> {}
                case Record record -> record(record, path);
                // A value that is always there says nothing by itself.
                case Enum<?> _ -> {}
                default -> add(path, "");
            }
        }

        /// What may be left open says something also where it is one word of several.
        private void answered(Object value, String path) {
            if (value instanceof Enum<?>) {
                add(path, "");
            } else {
                look(value, path);
            }
        }

        private String said(String text) {
            return law.basis(text).map(Basis::citation).flatMap(c -> c.best(language, primary))
                    .map(Map.Entry::getValue).orElse(text);
        }

        /// What belongs to several groups is counted with the first that is handed out.
        private Group group(Fields.Holding holding) {
            return holding.groups().stream().filter(edition.extras()::contains).findFirst()
                    .orElseGet(() -> holding.groups().iterator().next());
        }

        private void add(String path, String text) {
            Fields.Holding holding = Fields.table().of(path);
            if (holding.isInternal()) {
                internal.add(text);
            } else if (!holding.asked()) {
                groups.computeIfAbsent(group(holding), _ -> new Tally()).add(text);
            }
        }
    }
}
