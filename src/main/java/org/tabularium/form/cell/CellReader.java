package org.tabularium.form.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tabularium.form.Field;
import org.tabularium.form.Kind;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;

/// Reads what a cell says into the value of a field. Empty where the text means nothing to the kind.
final class CellReader {
    private final Reading reading;
    private final String label;

    /// @param label key of the field's label, below which its words stand
    CellReader(Reading reading, String label) {
        this.reading = reading;
        this.label = label;
    }

    /// @param before what the field says now
    <A> Optional<A> read(Kind<A> kind, A before, String text) {
        return text.isBlank() ? nothing(kind) : words(kind, before, text);
    }

    @SuppressWarnings("unchecked") // each case gives the type argument of its own kind
    private <A> Optional<A> nothing(Kind<A> kind) {
        return (Optional<A>) switch (kind) {
            case Kind.Line k -> Optional.of("");
            case Kind.Prose k -> Optional.of("");
            case Kind.Country k -> Optional.of("");
            case Kind.Basis k -> Optional.of("");
            case Kind.Decision k -> Optional.of("");
            case Kind.Local k -> Optional.of(LocalText.EMPTY);
            case Kind.Day k -> Optional.of(Optional.empty());
            case Kind.Span k -> Optional.of(Optional.empty());
            case Kind.Whole k -> Optional.of(Optional.empty());
            case Kind.Indicators k -> Optional.of(List.of());
            case Kind.Option<?> k -> Optional.of(Optional.empty());
            case Kind.Reference<?> k -> Optional.of(Optional.empty());
            case Kind.Bases k -> Optional.of(List.of());
            case Kind.Marks<?> k -> Optional.of(List.of());
            case Kind.References<?> k -> Optional.of(List.of());
            case Kind.Siblings<?> k -> Optional.of(List.of());
            case Kind.Choice<?> k -> Optional.empty();
            case Kind.Parts<?> k -> Optional.empty();
            case Kind.Part<?> k -> Optional.empty();
            case Kind.OneOf<?> k -> Optional.of(k.variants().getFirst().create().get());
            case Kind.Answered<?> k -> Optional.empty();
        };
    }

    @SuppressWarnings("unchecked") // each case gives the type argument of its own kind
    private <A> Optional<A> words(Kind<A> kind, A before, String text) {
        String tidy = Names.tidy(text);
        return (Optional<A>) switch (kind) {
            case Kind.Line k -> Optional.of(tidy);
            case Kind.Prose k -> Optional.of(text.strip());
            case Kind.Local k -> Optional.of(((LocalText) before).with(reading.primary(), tidy));
            case Kind.Day k -> said(day(tidy));
            case Kind.Span k -> said(Periods.read(tidy, reading.languages()));
            case Kind.Country k -> reading.law().countries().stream()
                    .filter(c -> c.code().equals(tidy) || is(c.name(), tidy)).findFirst().map(c -> c.code());
            case Kind.Basis k -> basis(tidy);
            case Kind.Decision k -> Optional.empty();
            case Kind.Bases k -> all(text, this::basis);
            case Kind.Choice<?> k -> word(k.options(), this::key, tidy);
            case Kind.Option<?> k -> said(word(k.options(), this::key, tidy));
            case Kind.Marks<?> k -> marks(k, text);
            case Kind.Reference<?> k -> Optional.of(Optional.of(reading.findOrMake(k.vocabulary(), tidy)));
            case Kind.References<?> k -> Optional.of(references(k.vocabulary(), text));
            case Kind.OneOf<?> k -> shape(k, tidy);
            case Kind.Whole k -> tidy.matches("\\d{1,9}") ? Optional.of(Optional.of(Integer.valueOf(tidy)))
                    : Optional.empty();
            case Kind.Indicators k -> Optional.empty();
            case Kind.Siblings<?> k -> Optional.empty();
            case Kind.Parts<?> k -> Optional.empty();
            case Kind.Part<?> k -> Optional.empty();
            case Kind.Answered<?> k -> Optional.empty();
        };
    }

    /// What was understood is a value that states it; what was not is no value at all, not one that states nothing.
    private static <V> Optional<?> said(Optional<V> read) {
        return read.isPresent() ? Optional.of(read) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        return Stream.of("d.M.uuuu", "uuuu-M-d", "d/M/uuuu").flatMap(form -> {
            try {
                return Stream.of(LocalDate.parse(text, DateTimeFormatter.ofPattern(form, Locale.ROOT)
                        .withResolverStyle(ResolverStyle.STRICT)));
            } catch (DateTimeException e) {
                return Stream.empty();
            }
        }).findFirst();
    }

    private Optional<String> basis(String text) {
        return reading.law().bases().stream().filter(b -> b.id().equals(text) || is(b.citation(), text))
                .findFirst().map(b -> b.id());
    }

    private static boolean is(LocalText name, String text) {
        return name.texts().values().stream().anyMatch(n -> Names.key(n).equals(Names.key(text)));
    }

    private String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The option called so in any language, or the only one whose name begins so.
    private <V> Optional<V> word(List<V> options, Function<V, String> key, String text) {
        String wanted = Names.key(text);
        Optional<V> called = options.stream()
                .filter(o -> labels(key.apply(o)).anyMatch(wanted::equals)).findFirst();
        List<V> begun = wanted.length() < 3 ? List.of()
                : options.stream()
                        .filter(o -> labels(key.apply(o)).anyMatch(l -> l.startsWith(wanted))).toList();
        return called.or(() -> begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty());
    }

    private Stream<String> labels(String key) {
        return reading.languages().stream().map(words -> Names.key(words.get(label + "." + key)));
    }

    private <V> Optional<List<V>> marks(Kind.Marks<V> kind, String text) {
        return all(text, piece -> word(kind.options(), kind.text(), piece));
    }

    /// All things of a list; none if one of them means nothing.
    private static <V> Optional<List<V>> all(String text, Function<String, Optional<V>> one) {
        List<Optional<V>> read =
                Names.list(text, piece -> one.apply(piece).isPresent()).stream().map(one).toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().flatMap(Optional::stream).distinct().toList())
                : Optional.empty();
    }

    private <T extends Identified<T>> List<?> references(Vocabulary<T> vocabulary, String text) {
        return Names.list(text, name -> reading.find(vocabulary, name).isPresent()).stream()
                .map(name -> reading.findOrMake(vocabulary, name)).distinct().toList();
    }

    /// The shape whose first field refers to an entity of this name. Departments are shapes of their own, a
    /// company that is not known yet becomes an entity; anything else is left to the column.
    private <T> Optional<T> shape(Kind.OneOf<T> kind, String text) {
        Optional<T> known = kind.variants().stream().flatMap(v -> referring(v, text, false).stream())
                .findFirst();
        return known.or(() -> reading.find(Vocabulary.DEPARTMENTS, text).isEmpty() ? Optional.empty()
                : kind.variants().stream().filter(v -> v.key().equals("internal"))
                        .flatMap(v -> called(v, text).stream()).findFirst())
                .or(() -> kind.variants().stream().filter(v -> isCompany(text))
                        .flatMap(v -> referring(v, text, true).stream()).findFirst());
    }

    private boolean isCompany(String text) {
        return reading.languages().stream().anyMatch(w -> text.matches(w.get("cell.company")));
    }

    private <T, V extends T> Optional<T> referring(Kind.Variant<T, V> variant, String text, boolean make) {
        return variant.form().fields().findFirst().flatMap(f -> referring(variant, f, text, make));
    }

    @SuppressWarnings("unchecked") // the field's lens is that of its kind
    private <T, V extends T, A> Optional<T> referring(Kind.Variant<T, V> variant, Field<V, A> field,
            String text, boolean make) {
        if (!(field.kind() instanceof Kind.Reference<?> r)
                || (!make && reading.find(r.vocabulary(), text).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(field.lens().with(variant.create().get(),
                (A) Optional.of(reading.findOrMake(r.vocabulary(), text))));
    }

    private <T, V extends T> Optional<T> called(Kind.Variant<T, V> variant, String text) {
        return variant.form().fields().findFirst().flatMap(f -> called(variant, f, text));
    }

    @SuppressWarnings("unchecked") // the field's lens is that of its kind
    private <T, V extends T, A> Optional<T> called(Kind.Variant<T, V> variant, Field<V, A> field,
            String text) {
        return field.kind() instanceof Kind.Local
                ? Optional.of(field.lens().with(variant.create().get(), (A) reading.text(text)))
                : Optional.empty();
    }
}
