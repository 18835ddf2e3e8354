package org.tabularium.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.store.Problem.Misfit;

/// The values that take one line of the file.
final class Scalars {
    static final Codec<String> TEXT = new Text();
    static final Codec<Integer> WHOLE_NUMBER = new WholeNumber();
    static final Codec<Id<?>> ID = new Parsed<>(Misfit.Form.ID, Id<Object>::new, Id::value);
    static final Codec<Language> LANGUAGE = new Parsed<>(Misfit.Form.LANGUAGE, Language::new, Language::tag);
    static final Codec<LocalDate> DATE =
            new Parsed<>(Misfit.Form.DATE, LocalDate::parse, LocalDate::toString);
    static final Codec<Period> PERIOD = new Parsed<>(Misfit.Form.PERIOD, Period::parse, Period::toString);

    private Scalars() {}

    /// The text of a JSON string.
    static String text(Json json, Trail at) throws StoreException {
        if (json instanceof Json.Str(String text)) {
            return text;
        }
        throw new StoreException(new Misfit.WrongShape(at.steps(), Misfit.Shape.TEXT, json.shape()));
    }

    private record Text() implements Codec<String> {
        @Override
        public String read(Json json, Trail at) throws StoreException {
            return text(json, at);
        }

        @Override
        public Json write(String value) {
            return new Json.Str(value);
        }

        @Override
        public Optional<String> absent() {
            return Optional.of("");
        }
    }

    private record WholeNumber() implements Codec<Integer> {
        @Override
        public Integer read(Json json, Trail at) throws StoreException {
            if (!(json instanceof Json.Num(String text))) {
                throw new StoreException(
                        new Misfit.WrongShape(at.steps(), Misfit.Shape.NUMBER, json.shape()));
            }
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new StoreException(new Misfit.BadValue(at.steps(), Misfit.Form.WHOLE_NUMBER, text), e);
            }
        }

        @Override
        public Json write(Integer value) {
            return new Json.Num(value.toString());
        }

        @Override
        public Optional<Integer> absent() {
            return Optional.empty();
        }
    }

    private record Parsed<T>(Misfit.Form form, Function<String, T> parse,
            Function<T, String> print) implements Codec<T> {
        @Override
        public T read(Json json, Trail at) throws StoreException {
            String text = text(json, at);
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new StoreException(new Misfit.BadValue(at.steps(), form, text), e);
            }
        }

        @Override
        public Json write(T value) {
            return new Json.Str(print.apply(value));
        }

        @Override
        public Optional<T> absent() {
            return Optional.empty();
        }
    }
}
