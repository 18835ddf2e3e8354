package org.tabularium.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tabularium.law.Country.Zone;

/// The law as known, seen from one day.
///
/// `Law.load()` gives the law as of the day up to which it is known; `asOf` looks at it from another day, and
/// `without` as if a decision had fallen. Finding a fact by its id works whatever its validity, so that a
/// record which names repealed law can still be printed; the lists hold what is law on the day.
public final class Law {
    private final LawPack pack;
    private final LocalDate day;
    private final Set<String> fallen;
    private final Map<String, Country> countries = new LinkedHashMap<>();

    private Law(LawPack pack, LocalDate day, Set<String> fallen) {
        this.pack = pack;
        this.day = day;
        this.fallen = Set.copyOf(fallen);
        pack.countries().forEach((code, country) -> countries.put(code, seen(country)));
    }

    /// Reads the law data that come with the program.
    public static Law load() {
        try {
            return of(LawReader.DELIVERED);
        } catch (LawDataException e) {
            throw new IllegalStateException(e); // the files are part of the program
        }
    }

    /// Reads law data from elsewhere.
    ///
    /// @throws LawDataException if a file is missing or a fact cannot be understood
    public static Law of(LawSource source) throws LawDataException {
        LawPack pack = LawReader.read(source);
        return new Law(pack, pack.knownOn(), Set.of());
    }

    /// The same law seen from another day: what is not yet or no longer in force there does not count.
    public Law asOf(LocalDate other) {
        return new Law(pack, other, fallen);
    }

    /// The same law as if a decision had been declared invalid or repealed: it does not count on any day.
    ///
    /// @param decision its id, for example `adequacy-us-dpf`
    public Law without(String decision) {
        Set<String> more = new LinkedHashSet<>(fallen);
        more.add(decision);
        return new Law(pack, day, more);
    }

    /// The day for which this law can vouch, as documents print it: the day it is seen from, but never later
    /// than the day up to which it is known.
    public LocalDate date() {
        return day.isBefore(pack.knownOn()) ? day : pack.knownOn();
    }

    /// The day up to which the law is known.
    public LocalDate knownOn() {
        return pack.knownOn();
    }

    /// Which edition of the law data this is.
    public Edition edition() {
        return pack.edition();
    }

    /// All facts with a validity, whether or not they are in force.
    public Stream<Fact> facts() {
        return pack.facts();
    }

    /// The country with this ISO 3166-1 alpha-2 code.
    public Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /// All countries in the order of their codes.
    public List<Country> countries() {
        return List.copyOf(countries.values());
    }

    /// Whether data sent there leave the EEA (Art. 44 GDPR). A code that is not known counts as outside, so
    /// that a transfer is rather shown than hidden; an empty code says nothing and does not.
    public boolean isOutsideEea(String code) {
        return !code.isEmpty() && country(code).map(Country::isThird).orElse(true);
    }

    /// The norm with this id, whether or not it is in force.
    public Optional<Basis> basis(String id) {
        return Optional.ofNullable(pack.bases().get(id));
    }

    /// The norms in force on the day, in the order of the law.
    public List<Basis> bases() {
        return inForce(pack.bases().values());
    }

    /// The decision with this id, whether or not it is in force.
    public Optional<Decision> decision(String id) {
        return Optional.ofNullable(pack.decisions().get(id));
    }

    /// The decisions in force on the day.
    public List<Decision> decisions() {
        return inForce(pack.decisions().values());
    }

    /// The parts of standard contractual clauses, in their order, whether or not the decision is in force.
    ///
    /// @param decision id of the decision that sets them, for example `scc-2021-914`
    public List<Clause> clauses(String decision) {
        return pack.clauses().values().stream().filter(c -> c.decision().equals(decision)).toList();
    }

    /// The instrument or derogation with this id, whether or not it is in force (Art. 46 to 49 GDPR).
    public Optional<Instrument> instrument(String id) {
        return Optional.ofNullable(pack.instruments().get(id));
    }

    /// The instruments and derogations on which a transfer may rest on the day (Art. 46 to 49 GDPR).
    public List<Instrument> instruments() {
        return inForce(pack.instruments().values());
    }

    /// The framework with this id, whether or not it may be relied on.
    public Optional<Framework> framework(String id) {
        return Optional.ofNullable(pack.frameworks().get(id));
    }

    /// The frameworks that may be relied on on the day.
    public List<Framework> frameworks() {
        return inForce(pack.frameworks().values());
    }

    /// The indicator of a high risk with this id, whether or not it is applied.
    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(pack.indicators().get(id));
    }

    /// The indicators of a high risk that are applied on the day (Art. 35 GDPR).
    public List<Indicator> indicators() {
        return inForce(pack.indicators().values());
    }

    /// What a notice or the record has to contain on the day, in the order of the articles.
    ///
    /// @param article an article or paragraph, for example `13`, `14-2` or `30-1`
    public List<Item> items(String article) {
        return inForce(pack.items().values()).stream()
                .filter(i -> i.article().equals(article) || i.article().startsWith(article + "-")).toList();
    }

    /// How long things are to be kept on the day.
    public List<RetentionNorm> retention() {
        return inForce(pack.retention());
    }

    /// The retention norm with this id: as it is on the day, else its latest version.
    public Optional<RetentionNorm> retentionNorm(String id) {
        return version(pack.retention(), id);
    }

    /// The retention norms in force on the day that a free text cites, for example "§ 147 Abs. 3 AO" or
    /// "section 147 of the German Fiscal Code (AO)". Section and act decide; where the text also names
    /// paragraphs or numbers that some of them have, those alone. In the order of the data.
    public List<RetentionNorm> retentionNormsNamed(String statute) {
        List<Citing> said = pack.citings().in(statute);
        if (said.isEmpty()) {
            return List.of();
        }
        List<RetentionNorm> norms = retention();
        Set<RetentionNorm> named = new LinkedHashSet<>();
        for (Citing citing : said) {
            List<RetentionNorm> same = norms.stream().filter(n -> cites(n, citing::isOf)).toList();
            List<RetentionNorm> closer =
                    same.stream().filter(n -> cites(n, citing.narrowest()::meets)).toList();
            named.addAll(closer.isEmpty() ? same : closer);
        }
        return norms.stream().filter(named::contains).toList();
    }

    /// The figure with this id as it is on the day.
    public Optional<Figure> figure(String id) {
        return figures().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /// The figures the law or custom sets on the day.
    public List<Figure> figures() {
        return inForce(pack.figures());
    }

    /// What is outdated on the day.
    public List<Outdated> outdated() {
        return inForce(pack.mentions().all());
    }

    /// What a text mentions that is outdated on the day. Reads the text once, and tries only the patterns
    /// that can find something in it.
    public List<Outdated> outdatedIn(String text) {
        List<Outdated> found = pack.mentions().in(text);
        return found.isEmpty() ? found : inForce(found);
    }

    /// The acts that are law on the day.
    public List<Act> acts() {
        return inForce(pack.acts().values());
    }

    /// Whether something of this validity is law on the day this law is seen from.
    public boolean isInForce(Validity validity) {
        return validity.on(day);
    }

    /// Whether a fact is law on the day this law is seen from, and has not fallen with a decision.
    public boolean isInForce(Fact fact) {
        return isInForce(fact.validity()) && switch (fact) {
            case Decision d -> !fallen.contains(d.id());
            case Framework f -> !fallen.contains(f.decision());
            case Act _,Basis _,Clause _,Figure _,Indicator _,Instrument _,Item _,Outdated _,RetentionNorm _ -> true;
        };
    }

    private <F extends Fact> List<F> inForce(Collection<F> facts) {
        return facts.stream().filter(this::isInForce).toList();
    }

    private <F extends Fact> Optional<F> version(List<F> facts, String id) {
        List<F> versions = facts.stream().filter(f -> f.id().equals(id)).toList();
        return versions.stream().filter(this::isInForce).findFirst()
                .or(() -> versions.reversed().stream().findFirst());
    }

    private boolean cites(RetentionNorm norm, Predicate<Citing> wanted) {
        return pack.cited(norm).stream().anyMatch(wanted);
    }

    /// The country as it stands on the day: with the decision that is in force for it, or with none.
    private Country seen(Country country) {
        if (country.insideUntil().filter(last -> !day.isAfter(last)).isPresent()) {
            return country.standing(Zone.EU, Optional.empty());
        }
        if (!country.isThird()) {
            return country;
        }
        Optional<String> decision = decisions().stream()
                .filter(d -> d.kind() == Decision.Kind.ADEQUACY && d.country().equals(country.code()))
                .map(Decision::id).findFirst();
        return country.standing(decision.isPresent() ? Zone.ADEQUATE : Zone.THIRD, decision);
    }
}
