package org.tabularium.intake.reading;

import java.util.List;
import org.tabularium.law.Law;

/// Finds countries by name or code.
public final class CountryReader {

    public CountryReader(Law law) {}

    /// The ISO 3166-1 alpha-2 codes of the countries a text names, in its order. The Union and the EEA are no countries.
    public List<Found<String>> in(String text) {
        return List.of();
    }
}
