package org.tabularium.check.lawchange;

import java.time.LocalDate;
import java.util.List;
import org.tabularium.law.Country;
import org.tabularium.law.Law;

/// What another edition of the law changes, whatever the register.
///
/// @param before the law in use, seen from the day
/// @param after the other, seen from the same day
/// @param day the day
/// @param facts the facts concerned, first those that end
/// @param countries the countries that stand elsewhere in the law of transfers
public record LawChange(Law before, Law after, LocalDate day, List<FactChange> facts,
        List<CountryChange> countries) {
    public LawChange {
        facts = List.copyOf(facts);
        countries = List.copyOf(countries);
    }

    /// A country that stands elsewhere (Art. 44 and 45 GDPR).
    public record CountryChange(Country before, Country after) {}

    /// Compares two editions as of a day.
    public static LawChange of(Law before, Law after, LocalDate day) {
        Law old = before.asOf(day);
        Law now = after.asOf(day);
        List<CountryChange> countries = now.countries().stream()
                .flatMap(c -> old.country(c.code()).filter(was -> was.zone() != c.zone())
                        .map(was -> new CountryChange(was, c)).stream())
                .toList();
        return new LawChange(old, now, day, FactChange.of(old, now), countries);
    }

    /// How many facts become this.
    public long count(How how) {
        return facts.stream().filter(f -> f.how() == how).count();
    }
}
