package org.tabularium.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.tabularium.law.Country.Zone;

/// The law as known, seen from one day.
///
/// `Law.load()` gives the law as of the day up to which it is known; `asOf` looks at it from another day.
/// Finding a fact by its id works whatever its validity, so that a record which names repealed law can still
/// be printed; the lists hold what is law on the day.
public final class Law {
    private final LawPack pack;
    private final LocalDate day;

    private Law(LawPack pack, LocalDate day) {
        this.pack = pack;
        this.day = day;
    }

    /// Reads the law data that come with the program.
    public static Law load() {
        LawPack pack = LawReader.read();
        return new Law(pack, pack.knownOn());
    }

    /// The same law seen from another day: what is not yet or no longer in force there does not count.
    public Law asOf(LocalDate other) {
        return new Law(pack, other);
    }

    /// The same law without a decision, as if it had fallen.
    public Law without(String decision) {
        SequencedMap<String, Decision> left = new LinkedHashMap<>(pack.decisions());
        left.remove(decision);
        return new Law(new LawPack(pack.knownOn(), pack.countries(), pack.bases(), left, pack.indicators()),
                day);
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

    /// The country with this ISO 3166-1 alpha-2 code.
    public Optional<Country> country(String code) {
        return Optional.ofNullable(pack.countries().get(code)).map(this::seen);
    }

    /// All countries in the order of their codes.
    public List<Country> countries() {
        return pack.countries().values().stream().map(this::seen).toList();
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
        return pack.bases().values().stream().filter(b -> b.validity().on(day)).toList();
    }

    /// The decision with this id, whether or not it is in force.
    public Optional<Decision> decision(String id) {
        return Optional.ofNullable(pack.decisions().get(id));
    }

    /// The decisions in force on the day.
    public List<Decision> decisions() {
        return pack.decisions().values().stream().filter(d -> d.validity().on(day)).toList();
    }

    /// The indicator of a high risk with this id, whether or not it is applied.
    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(pack.indicators().get(id));
    }

    /// The indicators of a high risk that are applied on the day (Art. 35 GDPR).
    public List<Indicator> indicators() {
        return pack.indicators().values().stream().filter(i -> i.validity().on(day)).toList();
    }

    /// Whether something of this validity is law on the day this law is seen from.
    public boolean isInForce(Validity validity) {
        return validity.on(day);
    }

    private Country seen(Country country) {
        boolean adequate =
                country.decision().flatMap(this::decision).filter(d -> d.validity().on(day)).isPresent();
        return country.zone() != Zone.ADEQUATE || adequate ? country
                : new Country(country.code(), country.name(), Zone.THIRD, Optional.empty(), country.source(),
                        country.verify());
    }
}
