package org.tabularium.ui.form;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tabularium.form.Kind;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Basis;
import org.tabularium.law.Country;
import org.tabularium.law.Decision;
import org.tabularium.law.Indicator;
import org.tabularium.law.Status;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.ui.form.Lending.Loan;

/// Where choices come from: what is offered, how a chosen one is shown, and how a new one is made.
///
/// @param <T> what is chosen
/// @param offered all that can be chosen now
/// @param shown how a chosen one is shown, also if it is not offered any more
/// @param create makes a new one of this name, with the change that adds it to the register
/// @param lent what the catalog offers beside
record Choices<T>(Supplier<List<Choosable<T>>> offered, Function<T, Choosable<T>> shown,
        Optional<Function<String, Created<T>>> create, Supplier<List<Loan<T>>> lent) {

    /// Choices to which the catalog adds nothing.
    Choices(Supplier<List<Choosable<T>>> offered, Function<T, Choosable<T>> shown,
            Optional<Function<String, Created<T>>> create) {
        this(offered, shown, create, List::of);
    }

    /// A few words, as they are called in the messages.
    ///
    /// @param key below which key of the messages a word stands
    static <V> Choices<V> words(List<V> options, Function<V, String> key, Host host) {
        Function<V, Choosable<V>> shown = v -> new Choosable<>(v, host.label(key.apply(v)), "");
        return new Choices<>(() -> options.stream().map(shown).toList(), shown, Optional.empty());
    }

    static Choices<String> countries(Host host) {
        return new Choices<>(
                () -> host.law().countries().stream().map(c -> country(c, host))
                        .sorted(Comparator.comparing(Choosable::title,
                                Collator.getInstance(host.locale())))
                        .toList(),
                code -> new Choosable<>(code,
                        host.law().country(code).map(c -> c.name().in(host.language())).orElse(code), ""),
                Optional.empty());
    }

    private static Choosable<String> country(Country c, Host host) {
        String zone = host.words().get("zone." + c.zone().name().toLowerCase(Locale.ROOT));
        return new Choosable<>(c.code(), c.name().in(host.language()), c.isThird() ? zone : "");
    }

    static Choices<String> bases(Host host, Predicate<String> offered) {
        return new Choices<>(
                () -> host.law().bases().stream().filter(b -> offered.test(b.id()))
                        .filter(b -> host.law().isInForce(b))
                        .map(b -> marked(basis(b, host), b.status(), host)).toList(),
                id -> host.law().basis(id).map(b -> basis(b, host)).orElse(new Choosable<>(id, id, "")),
                Optional.empty());
    }

    private static Choosable<String> basis(Basis b, Host host) {
        return new Choosable<>(b.id(), b.citation().in(host.language()), b.title().in(host.language()));
    }

    static Choices<String> decisions(Host host, Kind.Decision kind) {
        return new Choices<>(
                () -> host.law().decisions().stream().filter(d -> kind.offered().test(d.id()))
                        .filter(d -> host.law().isInForce(d))
                        .map(d -> marked(decision(d, host), d.status(), host)).toList(),
                id -> host.law().decision(id).map(d -> decision(d, host)).orElse(new Choosable<>(id, id, "")),
                Optional.empty());
    }

    static Choices<String> indicators(Host host, Predicate<String> offered) {
        return new Choices<>(
                () -> host.law().indicators().stream().filter(i -> offered.test(i.id()))
                        .map(i -> marked(indicator(i, host), i.status(), host)).toList(),
                id -> host.law().indicator(id).map(i -> indicator(i, host))
                        .orElse(new Choosable<>(id, id, "")),
                Optional.empty());
    }

    private static Choosable<String> indicator(Indicator i, Host host) {
        return new Choosable<>(i.id(), i.citation().in(host.language()), i.title().in(host.language()));
    }

    /// Words to tick of which there are too many to show them all.
    static <V> Choices<V> marks(Host host, Kind.Marks<V> kind, String label) {
        Function<V, Choosable<V>> shown =
                v -> new Choosable<>(v, host.label(label + "." + kind.text().apply(v)), "");
        return new Choices<>(() -> kind.options().stream().map(shown).toList(), shown, Optional.empty());
    }

    /// Facts of the law that nobody has verified yet are offered with a mark.
    private static Choosable<String> marked(Choosable<String> c, Status status, Host host) {
        return status == Status.VERIFIED ? c
                : new Choosable<>(c.value(), c.title(),
                        c.detail() + " · " + host.words().get("law.unverified"));
    }

    private static Choosable<String> decision(Decision d, Host host) {
        return new Choosable<>(d.id(), d.name().in(host.language()), d.number().in(host.language()));
    }

    static <T extends Identified<T>> Choices<Id<T>> vocabulary(Host host, Vocabulary<T> vocabulary) {
        Supplier<Register> register = host.register();
        return new Choices<>(
                () -> vocabulary.list().of(register.get()).stream()
                        .map(e -> new Choosable<>(e.id(), label(vocabulary, e, host), "")).toList(),
                id -> new Choosable<>(id,
                        vocabulary.find(register.get(), id).map(e -> label(vocabulary, e, host))
                                .orElse(id.value()),
                        ""),
                Optional.of(name -> create(vocabulary, register.get(), name)),
                () -> new Lending(host).vocabulary(vocabulary));
    }

    private static <T extends Identified<T>> String label(Vocabulary<T> vocabulary, T entity, Host host) {
        String label = vocabulary.label(entity, host.language(), host.register().get().primary());
        return label.isEmpty() ? host.words().get("entity.unnamed") : label;
    }

    private static <T extends Identified<T>> Created<Id<T>> create(Vocabulary<T> vocabulary,
            Register register,
            String name) {
        Language primary = register.primary();
        T entity = vocabulary.fresh(register, LocalText.of(primary, name));
        return new Created<>(entity.id(), r -> vocabulary.add(r, entity));
    }

    /// Parts of the same entity: purposes and disclosures of an activity, by their position.
    static <T> Choices<Id<T>> siblings(Kind.Siblings<T> kind, Supplier<List<Choosable<String>>> siblings) {
        Supplier<List<Choosable<Id<T>>>> offered = () -> siblings.get().stream()
                .map(c -> new Choosable<>(kind.id().apply(c.value()), c.title(), c.detail())).toList();
        return new Choices<>(offered,
                id -> offered.get().stream().filter(c -> c.value().equals(id)).findFirst()
                        .orElse(new Choosable<>(id, id.value(), "")),
                Optional.empty());
    }
}
