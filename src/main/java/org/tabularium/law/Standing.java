package org.tabularium.law;

import java.util.Optional;

/// Where a country stands in the law of transfers (Art. 44 and 45 GDPR).
public sealed interface Standing {

    /// Member of the European Economic Area: no transfer to a third country.
    record Inside() implements Standing {}

    /// There is an adequacy decision in force; it may cover some recipients only.
    record Adequate(Decision decision) implements Standing {}

    /// A third country without a decision.
    record Third() implements Standing {}

    /// A country that the law data do not know.
    record Unknown() implements Standing {}

    /// Looks a country up.
    ///
    /// @param code ISO 3166-1 alpha-2 code, or what stands in its place
    static Standing of(String code, Law law) {
        Optional<Country> country = law.country(code);
        if (country.isEmpty()) {
            return new Unknown();
        }
        return switch (country.get().zone()) {
            case EU, EEA -> new Inside();
            case ADEQUATE -> country.flatMap(Country::decision).flatMap(law::decision)
                    .<Standing>map(Adequate::new).orElseGet(Third::new);
            case THIRD -> new Third();
        };
    }
}
