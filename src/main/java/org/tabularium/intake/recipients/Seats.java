package org.tabularium.intake.recipients;

import java.util.List;
import java.util.Optional;
import org.tabularium.intake.reading.CountryReader;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;
import org.tabularium.law.Law;

/// Tells the country of a printed address.
final class Seats {
    private static final int ZIP = 5;
    private static final int ZIP_SMALL = 4;
    private final Words words;
    private final CountryReader countries;

    Seats(Words words, Law law) {
        this.words = words;
        countries = new CountryReader(law);
    }

    List<Found<String>> countries(String text) {
        return countries.in(text);
    }

    /// The ISO 3166-1 code of the country an address lies in: the one it names, or the one its form tells.
    ///
    /// @param german whether the company has a legal form of German law
    Optional<String> country(String address, boolean german) {
        List<Found<String>> named = countries.in(address);
        if (!named.isEmpty()) {
            return Optional.of(named.getLast().value());
        }
        Tokens tokens = Tokens.of(address);
        Optional<String> found = Optional.empty();
        boolean street = german;
        for (int i = 0; i < tokens.size() && found.isEmpty(); i++) {
            street = street || isStreet(tokens.at(i));
            found = coded(tokens, i, street);
        }
        for (int i = 0; i < tokens.size() && found.isEmpty(); i++) {
            found = words.cities.at(tokens, i).map(m -> m.value());
        }
        return found;
    }

    private Optional<String> coded(Tokens tokens, int i, boolean street) {
        Token token = tokens.at(i);
        if (!token.isNumber()) {
            return Optional.empty();
        }
        int length = token.text().length();
        Token before = tokens.at(i - 1);
        if (length == ZIP && words.states.contains(before.text())) {
            return Optional.of("US");
        }
        if (length == ZIP && words.states.contains(tokens.at(i - 2).text()) && before.is(",")) {
            return Optional.of("US");
        }
        boolean code = length == ZIP || length == ZIP_SMALL;
        if (code && before.isSign("-–")) {
            Optional<String> marked = Optional.ofNullable(words.prefixes.get(tokens.at(i - 2).text()));
            if (marked.isPresent()) {
                return marked;
            }
        }
        boolean town = Words.isCapital(tokens.at(i + 1));
        return length == ZIP && town && street ? Optional.of("DE") : Optional.empty();
    }

    private boolean isStreet(Token token) {
        String word = token.folded();
        for (int i = Math.max(0, word.length() - 9); i < word.length(); i++) {
            if (words.isStreet(word.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
