package org.tabularium.form.cell;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.form.Field;
import org.tabularium.form.Form;
import org.tabularium.form.Kind;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// Writes what a field says in a few words of the user's language.
///
/// @param register the register as it stands
/// @param law names of countries, citations
/// @param labels messages of this room
/// @param between what stands between the things of a list
public record CellText(Supplier<Register> register, Law law, Words labels, String between) {

    /// What a field of a part says; empty if nothing.
    ///
    /// @param form key of the part's form
    public <P, A> String of(Field<P, A> field, String form, P part) {
        return of(field.kind(), field.label(form), field.lens().of(part));
    }

    @SuppressWarnings("unchecked") // each case casts to the type argument of its own kind
    private String of(Kind<?> kind, String label, Object value) {
        return switch (kind) {
            case Kind.Line k -> (String) value;
            case Kind.Prose k -> (String) value;
            case Kind.Local k -> best((LocalText) value);
            case Kind.Day k -> ((Optional<LocalDate>) value).map(DateTimeFormatter
                    .ofLocalizedDate(FormatStyle.MEDIUM).withLocale(labels.locale())::format).orElse("");
            case Kind.Span k -> ((Optional<Period>) value).map(p -> Periods.write(p, labels)).orElse("");
            case Kind.Whole k -> ((Optional<Integer>) value).map(n -> Integer.toString(n)).orElse("");
            case Kind.Indicators k -> joined(((List<String>) value).stream().map(id -> law.indicator(id)
                    .map(i -> best(i.title())).orElse(id)));
            case Kind.Country k -> law.country((String) value).map(c -> best(c.name()))
                    .orElse((String) value);
            case Kind.Basis k -> basis((String) value);
            case Kind.Bases k -> joined(((List<String>) value).stream().map(this::basis));
            case Kind.Decision k -> law.decision((String) value).map(d -> best(d.name()))
                    .orElse((String) value);
            case Kind.Choice<?> k -> word(label, (Enum<?>) value);
            case Kind.Option<?> k -> ((Optional<Enum<?>>) value).map(v -> word(label, v)).orElse("");
            case Kind.Marks<?> k -> marks(k, label, (List<?>) value);
            case Kind.Reference<?> k -> ((Optional<Id<?>>) value).map(id -> name(k.vocabulary(), id))
                    .orElse("");
            case Kind.References<?> k -> joined(((List<Id<?>>) value).stream()
                    .map(id -> name(k.vocabulary(), id)));
            case Kind.Siblings<?> k -> joined(((List<Id<?>>) value).stream().map(Id::value));
            case Kind.Parts<?> k -> joined(((List<?>) value).stream().map(p -> first(k.form(), p)));
            case Kind.Part<?> k -> first(k.form(), value);
            case Kind.OneOf<?> k -> k.variants().stream().filter(v -> v.type().isInstance(value)).findFirst()
                    .map(v -> first(v.form(), value)).orElse("");
            case Kind.Answered<?> k -> switch ((Answer<?>) value) {
                case Answer.NotStated<?>() -> "";
                case Answer.None<?> none -> labels.get(label + ".none");
                case Answer.Stated<?>(Object said) -> of(k.kind(), label, said);
            };
        };
    }

    /// The first thing that is said in a form.
    @SuppressWarnings("unchecked") // the form is that of the value
    private <P> String first(Form<P> form, Object value) {
        P part = (P) value;
        return form.fields().map(f -> of(f, form.key(), part)).filter(t -> !t.isEmpty()).findFirst()
                .orElse("");
    }

    private String joined(Stream<String> names) {
        return names.filter(n -> !n.isEmpty()).collect(Collectors.joining(between));
    }

    private String best(LocalText text) {
        return text.best(labels.language(), register.get().primary()).map(Map.Entry::getValue).orElse("");
    }

    private String basis(String id) {
        return law.basis(id).map(b -> best(b.citation())).orElse(id);
    }

    private String word(String label, Enum<?> word) {
        return labels.get(label + "." + word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @SuppressWarnings("unchecked") // the values are options of the kind
    private <V> String marks(Kind.Marks<V> kind, String label, List<?> values) {
        return joined(values.stream().map(v -> labels.get(label + "." + kind.text().apply((V) v))));
    }

    @SuppressWarnings("unchecked") // an id of a vocabulary is one of its entities
    private <T extends Identified<T>> String name(Vocabulary<T> vocabulary, Id<?> id) {
        Register now = register.get();
        return vocabulary.find(now, (Id<T>) id)
                .map(e -> vocabulary.label(e, labels.language(), now.primary())).orElse("");
    }
}
