package org.tabularium.intake.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.form.Kind;
import org.tabularium.form.Reached;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Basis;
import org.tabularium.law.Law;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// Reads a text into one field.
final class FieldReader {
    private final Law law;
    private final Language language;
    private final Register start;

    /// @param language of the workbook
    /// @param start the register before any cell was read
    FieldReader(Law law, Language language, Register start) {
        this.law = law;
        this.language = language;
        this.start = start;
    }

    /// Reads a text into the field at a path of the entity an edit is about. A fact that stands in two cells is taken
    /// from one of them; the other has to say the same.
    Read read(Register register, Edit edit, String path, String text) {
        Optional<Reached<Register>> field = Spot.of(register, edit.kind(), edit.entity(), path);
        if (field.isEmpty()) {
            return Read.left("gone");
        }
        Object now = field.get().lens().of(register);
        boolean touched = !Spot.of(start, edit.kind(), edit.entity(), path).map(f -> f.lens().of(start))
                .filter(now::equals).isPresent();
        Read read = read(register, field.get(), text, edit.column().choices());
        return touched && read instanceof Read.Taken(var changed, _)
                && !field.get().lens().of(changed).equals(now) ? Read.left("twice") : read;
    }

    /// @param choices what the cell offers, in the order of the field's options; empty if it offers nothing
    private Read read(Register register, Reached<Register> field, String text, List<String> choices) {
        Object before = field.lens().of(register);
        String line = Plain.line(text);
        return switch (field.kind()) {
            case Kind.Line _ -> put(register, field, line);
            case Kind.Prose _ -> put(register, field, text.strip());
            case Kind.Local _ -> put(register, field, local(register, (LocalText) before, text));
            case Kind.Day _ -> optional(register, field, line, Days.day(line), "not-a-day");
            case Kind.Span _ -> optional(register, field, line, Days.period(line), "not-a-period");
            case Kind.Whole _ -> optional(register, field, line,
                    line.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(line)) : Optional.empty(),
                    "not-a-number");
            case Kind.Choice<?>(var options) -> chosen(options, choices, line)
                    .<Read>map(o -> new Read.Taken(field.lens().with(register, o), Read.Proof.NONE))
                    .orElseGet(() -> Read.left("no-choice", line));
            case Kind.Option<?>(var options) -> optional(register, field, line,
                    chosen(options, choices, line), "no-choice");
            case Kind.Country _ -> line.isEmpty() ? put(register, field, "")
                    : country(line).map(c -> put(register, field, c))
                            .orElseGet(() -> Read.left("no-country", line));
            case Kind.Basis _ -> basis(line).map(b -> put(register, field, b))
                    .orElseGet(() -> Read.left("no-basis", line));
            case Kind.Reference<?>(var list) -> reference(register, field, list, line);
            default -> Read.left("derived");
        };
    }

    /// The text of a field in the language in which the workbook shows it; a new one in that of the workbook if the
    /// record is kept in it.
    private LocalText local(Register register, LocalText before, String text) {
        Language fresh = register.languages().contains(language) ? language : register.primary();
        Language shown = before.best(language, register.primary()).map(Map.Entry::getKey).orElse(fresh);
        return before.with(shown, text.strip());
    }

    private static Read put(Register register, Reached<Register> field, Object value) {
        return Read.taken(field.lens().with(register, value));
    }

    /// How a day or a choice is written may differ from how it is shown.
    private static Read optional(Register register, Reached<Register> field, String text, Optional<?> value,
            String reason) {
        if (text.isEmpty()) {
            return new Read.Taken(field.lens().with(register, Optional.empty()), Read.Proof.NONE);
        }
        return value.isEmpty() ? Read.left(reason, text)
                : new Read.Taken(field.lens().with(register, value), Read.Proof.NONE);
    }

    private static Optional<Object> chosen(List<?> options, List<String> choices, String text) {
        for (int i = 0; i < Math.min(options.size(), choices.size()); i++) {
            if (Plain.key(choices.get(i)).equals(Plain.key(text))) {
                return Optional.of(options.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<String> country(String text) {
        return law.countries().stream().filter(c -> is(c.name(), text)).map(c -> c.code()).findFirst();
    }

    /// A legal basis by its title and citation, as cells offer it, or by its citation alone.
    private Optional<String> basis(String text) {
        return law.bases().stream().filter(b -> is(b.citation(), text) || is(whole(b), text)).map(Basis::id)
                .findFirst();
    }

    private static LocalText whole(Basis basis) {
        LocalText whole = LocalText.EMPTY;
        for (Map.Entry<Language, String> title : basis.title().texts().entrySet()) {
            whole = whole.with(title.getKey(), title.getValue() + ", " + basis.citation().in(title.getKey()));
        }
        return whole;
    }

    private static boolean is(LocalText name, String text) {
        return name.texts().values().stream().anyMatch(n -> Plain.key(n).equals(Plain.key(text)));
    }

    /// What is referred to has to be there, except departments, which have no sheet of their own.
    private <T extends Identified<T>> Read reference(Register register, Reached<Register> field,
            Vocabulary<T> list, String name) {
        if (name.isEmpty()) {
            return put(register, field, Optional.empty());
        }
        Optional<?> known = Names.find(register, list, name);
        if (known.isPresent()) {
            return put(register, field, known);
        }
        if (!list.key().equals(Vocabulary.DEPARTMENTS.key())) {
            return Read.left("unknown-name", name);
        }
        Language fresh = register.languages().contains(language) ? language : register.primary();
        T made = list.fresh(register, LocalText.of(fresh, name));
        return put(list.add(register, made), field, Optional.of(made.id()));
    }
}
