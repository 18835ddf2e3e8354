package org.tabularium.edit.search;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.form.Field;
import org.tabularium.form.Form;
import org.tabularium.form.Kind;
import org.tabularium.law.Law;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.words.Words;

/// Reads what an entity says, field by field, in the words in which its form shows it.
///
/// @param law names of countries, legal bases and decisions
/// @param labels messages of room `form`
/// @param words messages in which the program writes days and periods
record FormReader(Law law, Words labels, Words words) {

    <E> List<Entry> read(Form<E> form, E entity) {
        Reading reading = new Reading(new ArrayList<>());
        reading.fields(form, entity, "");
        return List.copyOf(reading.entries);
    }

    private final class Reading {
        private final List<Entry> entries;

        Reading(List<Entry> entries) {
            this.entries = entries;
        }

        <E> void fields(Form<E> form, E entity, String path) {
            form.fields().forEach(field -> field(form.key(), field, entity, path));
        }

        private <E, A> void field(String form, Field<E, A> field, E entity, String path) {
            said(field.kind(), field.lens().of(entity), join(path, field.key()), field.label(form));
        }

        @SuppressWarnings("unchecked") // each case reads a value of the kind's own type argument
        private <A> void said(Kind<A> kind, A value, String path, String label) {
            switch (kind) {
                case Kind.Line k -> text((String) value, path, label);
                case Kind.Prose k -> text((String) value, path, label);
                case Kind.Local k -> local((LocalText) value, path, label);
                case Kind.Day k -> ((Optional<LocalDate>) value).ifPresent(d -> text(day(d), path, label));
                case Kind.Span k -> ((Optional<Period>) value).ifPresent(p -> text(period(p), path, label));
                case Kind.Whole k -> ((Optional<Integer>) value)
                        .ifPresent(n -> text(n.toString(), path, label));
                case Kind.Country k -> text(country((String) value), path, label);
                case Kind.Basis k -> text(basis((String) value), path, label);
                case Kind.Bases k -> ((List<String>) value).forEach(id -> text(basis(id), path, label));
                case Kind.Decision k -> text(decision((String) value), path, label);
                case Kind.Indicators k -> ((List<String>) value)
                        .forEach(id -> text(indicator(id), path, label));
                case Kind.Choice<?> k -> word((Enum<?>) value, path, label);
                case Kind.Option<?> k -> ((Optional<? extends Enum<?>>) value)
                        .ifPresent(v -> word(v, path, label));
                case Kind.Marks<?> k -> marks(k, (List<?>) value, path, label);
                case Kind.Reference<?> k -> ((Optional<? extends Id<?>>) value)
                        .ifPresent(id -> name(k.vocabulary().key(), id, path, label));
                case Kind.References<?> k -> ((List<? extends Id<?>>) value)
                        .forEach(id -> name(k.vocabulary().key(), id, path, label));
                case Kind.Siblings<?> k -> {
                    // what the parts say is read where they stand
                }
                case Kind.Parts<?> k -> parts(k, (List<?>) value, path);
                case Kind.Part<A> k -> fields(k.form(), value, path);
                case Kind.OneOf<A> k -> shape(k, value, path, label);
                case Kind.Answered<?> k -> answer(k, (Answer<?>) value, path, label);
            }
        }

        private void text(String text, String path, String label) {
            if (!text.isBlank()) {
                entries.add(new Entry(path, label, text, Optional.empty()));
            }
        }

        private void local(LocalText value, String path, String label) {
            value.texts().values().forEach(text -> text(text, path, label));
        }

        private void word(Enum<?> value, String path, String label) {
            text(labels.get(label + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-')), path,
                    label);
        }

        private void name(String kind, Id<?> id, String path, String label) {
            entries.add(new Entry(path, label, "", Optional.of(new Entry.Target(kind, id.value()))));
        }

        @SuppressWarnings("unchecked") // the kind says what is marked
        private <V> void marks(Kind.Marks<V> kind, List<?> values, String path, String label) {
            Function<V, String> key = kind.text();
            ((List<V>) values).stream().filter(kind.options()::contains)
                    .forEach(v -> text(labels.get(label + "." + key.apply(v)), path, label));
        }

        @SuppressWarnings("unchecked") // the kind says what the parts are
        private <P> void parts(Kind.Parts<P> kind, List<?> values, String path) {
            List<P> parts = (List<P>) values;
            for (int i = 0; i < parts.size(); i++) {
                String own = kind.key().apply(parts.get(i));
                fields(kind.form(), parts.get(i), join(path, own.isEmpty() ? Integer.toString(i) : own));
            }
        }

        private <T> void shape(Kind.OneOf<T> kind, T value, String path, String label) {
            kind.variants().stream().filter(v -> v.type().isInstance(value)).findFirst()
                    .ifPresent(v -> variant(v, value, path, label));
        }

        private <T, V extends T> void variant(Kind.Variant<T, V> variant, T value, String path,
                String label) {
            text(labels.get(label + "." + variant.key()), path, label);
            fields(variant.form(), variant.type().cast(value), path);
        }

        @SuppressWarnings("unchecked") // the kind says how the answer is stated
        private <A> void answer(Kind.Answered<A> kind, Answer<?> answer, String path, String label) {
            switch (answer) {
                case Answer.NotStated<?> open -> {
                    // nothing is said
                }
                case Answer.None<?> none -> local(none.reason(), path, label + ".reason");
                case Answer.Stated<?> stated -> said(kind.kind(), (A) stated.value(), path, label);
            }
        }
    }

    /// Both as the program writes it and as it is sorted by.
    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale()).format(day) + " · "
                + day;
    }

    @SuppressWarnings("JavaPeriodGetDays") // the months are looked at beside the days
    private String period(Period period) {
        long months = period.toTotalMonths();
        if (period.getDays() == 0 && months > 0) {
            return months % 12 == 0 ? words.get("period.years", months / 12)
                    : words.get("period.months", months);
        }
        return months == 0 ? words.get("period.days", period.getDays()) : period.toString();
    }

    private String country(String code) {
        return law.country(code).map(c -> c.name().in(words.language())).orElse(code);
    }

    private String basis(String id) {
        return law.basis(id)
                .map(b -> b.citation().in(words.language()) + ", " + b.title().in(words.language()))
                .orElse(id);
    }

    private String decision(String id) {
        return law.decision(id)
                .map(d -> d.name().in(words.language()) + ", " + d.number().in(words.language())).orElse(id);
    }

    private String indicator(String id) {
        return law.indicator(id)
                .map(i -> i.citation().in(words.language()) + ", " + i.title().in(words.language()))
                .orElse(id);
    }

    private static String join(String path, String key) {
        return path.isEmpty() || key.isEmpty() ? path + key : path + "/" + key;
    }
}
