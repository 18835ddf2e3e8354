package org.tabularium.form;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;

/// How something is said in a form.
///
/// @param <A> what is said
public sealed interface Kind<A> {

    /// One line, the same in every language.
    record Line() implements Kind<String> {}

    /// Several lines, the same in every language.
    record Prose() implements Kind<String> {}

    /// A text in every language of the register.
    record Local() implements Kind<LocalText> {}

    /// A calendar day.
    record Day() implements Kind<Optional<LocalDate>> {}

    /// A length of time, for example eight years.
    record Span() implements Kind<Optional<Period>> {}

    /// A whole number, not negative.
    record Whole() implements Kind<Optional<Integer>> {}

    /// A country, as its ISO 3166-1 alpha-2 code.
    record Country() implements Kind<String> {}

    /// A legal basis of the law data, as its id.
    ///
    /// @param offered which ids are offered
    record Basis(Predicate<String> offered) implements Kind<String> {}

    /// Several legal bases.
    ///
    /// @param offered which ids are offered
    record Bases(Predicate<String> offered) implements Kind<List<String>> {}

    /// A decision of the Commission in the law data, as its id.
    ///
    /// @param offered which ids are offered
    record Decision(Predicate<String> offered) implements Kind<String> {}

    /// Indicators of a high risk in the law data, as their ids (Art. 35 GDPR).
    ///
    /// @param offered which ids are offered
    record Indicators(Predicate<String> offered) implements Kind<List<String>> {}

    /// One of several words.
    record Choice<V extends Enum<V>>(List<V> options) implements Kind<V> {}

    /// One of several words, or none.
    record Option<V extends Enum<V>>(List<V> options) implements Kind<Optional<V>> {}

    /// Any of several things to tick.
    ///
    /// @param text key of an option in the messages
    record Marks<V>(List<V> options, Function<V, String> text) implements Kind<List<V>> {

        /// The words of an enumeration, in their order.
        static <V extends Enum<V>> Marks<V> of(V[] options) {
            return new Marks<>(List.of(options), v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /// One entity of the register.
    ///
    /// @param vocabulary what is chosen from
    record Reference<T extends Identified<T>>(Vocabulary<T> vocabulary) implements Kind<Optional<Id<T>>> {}

    /// Any number of entities of the register.
    ///
    /// @param vocabulary what is chosen from
    record References<T extends Identified<T>>(Vocabulary<T> vocabulary) implements Kind<List<Id<T>>> {}

    /// Some of the parts that the same entity holds in another field.
    ///
    /// @param siblings field of the entity that holds them
    /// @param id makes the reference of an id's text
    record Siblings<T>(String siblings, Function<String, Id<T>> id) implements Kind<List<Id<T>>> {}

    /// A list of parts, each with a small form of its own.
    ///
    /// @param form the form of one part
    /// @param key how a part is named in paths: its id, or empty for its position
    /// @param create makes a new part, given the keys in use
    /// @param lettered whether parts bear the letters a, b, c by which documents refer to them
    /// @param columns what the rows of a table show of each part; empty if parts are blocks of fields
    record Parts<P>(Form<P> form, Function<P, String> key, Function<Predicate<String>, P> create,
            boolean lettered, List<Column<P>> columns) implements Kind<List<P>> {
        public Parts {
            columns = List.copyOf(columns);
        }

        /// Blocks of fields.
        public Parts(Form<P> form, Function<P, String> key, Function<Predicate<String>, P> create,
                boolean lettered) {
            this(form, key, create, lettered, List.of());
        }

        /// Blocks of fields without letters.
        public Parts(Form<P> form, Function<P, String> key, Function<Predicate<String>, P> create) {
            this(form, key, create, false);
        }

        /// The same parts as rows of a table.
        Parts<P> table(List<Column<P>> wanted) {
            return new Parts<>(form, key, create, lettered, wanted);
        }

        public boolean isTable() {
            return !columns.isEmpty();
        }
    }

    /// One part with a small form of its own.
    record Part<P>(Form<P> form) implements Kind<P> {}

    /// One of several shapes of the same thing.
    record OneOf<T>(List<Variant<T, ? extends T>> variants) implements Kind<T> {}

    /// A question that may be open, answered with "none", or stated.
    ///
    /// @param kind how it is stated
    /// @param initial what it says first when stated
    record Answered<A>(Kind<A> kind, Supplier<A> initial) implements Kind<Answer<A>> {}

    /// One shape of a thing.
    ///
    /// @param key name in the messages
    /// @param type the shape
    /// @param form its form
    /// @param create an empty one
    record Variant<T, V extends T>(String key, Class<V> type, Form<V> form, Supplier<V> create) {}
}
