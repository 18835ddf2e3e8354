package org.tabularium.catalog;

import org.tabularium.law.Status;

/// What is known about an entry of the catalog that rests on the law of a country.
///
/// @param country ISO 3166-1 alpha-2 code of the country whose law it is, or `EU`
/// @param status how well the entry is founded
/// @param source where it was read
public record Mark(String country, Status status, String source) {
    private static final String UNION = "EU";

    /// Whether the entry can apply in a register kept under the law of this country.
    public boolean appliesIn(String jurisdiction) {
        return country.equals(UNION) || country.equals(jurisdiction);
    }
}
