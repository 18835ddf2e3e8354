package org.tabularium.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.reading.CountryReader;
import org.tabularium.intake.reading.Found;

/// In which country a controller sits: data that stay there are not transferred, and it is its law that holds beside
/// the GDPR.
final class Home {
    private static final Map<String, String> LAWS =
            Map.of("GB", "britishLaw", "CH", "swissLaw", "AT", "austrianLaw", "DE", "germanLaw");

    private Home() {}

    /// The ISO 3166-1 code of the country printed with the controller, else of the one whose law the text names most.
    static Optional<String> of(Look look) {
        List<Found<String>> printed = look.facts().controller().country().map(Said::value)
                .map(new CountryReader(look.law())::in).orElse(List.of());
        if (!printed.isEmpty()) {
            return Optional.of(printed.getFirst().value());
        }
        return LAWS.entrySet().stream().filter(e -> !look.said(e.getValue()).isEmpty())
                .max(Map.Entry.comparingByValue(
                        (a, c) -> Integer.compare(look.said(a).size(), look.said(c).size())))
                .map(Map.Entry::getKey);
    }
}
