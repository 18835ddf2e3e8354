package org.tabularium.intake.offices;

import java.util.List;
import java.util.Optional;
import org.tabularium.intake.prose.Stretch;

/// What stands in a part of an address before or after the name of a country.
///
/// @param country where the country stands, if it does
record AddressPiece(Part part, List<Word> words, Optional<Stretch> country) {
    Stretch place(int from, int to) {
        int start = part.at().start();
        return new Stretch(start + words.get(from).start(), start + words.get(to - 1).end());
    }

    Word last() {
        return words.getLast();
    }

    /// A postal code without the country that stands before it, as in "A-1010".
    Stretch code(int from, int length) {
        Stretch at = place(from, from + length);
        int hyphen = words.get(from).text().indexOf('-');
        boolean prefixed = hyphen > 0 && Codes.PREFIXES.contains(words.get(from).text().substring(0, hyphen));
        return prefixed ? new Stretch(at.start() + hyphen + 1, at.end()) : at;
    }

    /// A name with the bracket that closes it.
    Stretch name(int from, int to) {
        Stretch at = place(from, to);
        String text = part.text();
        int end = at.end() - part.at().start();
        boolean bracket = end < text.length() && text.charAt(end) == ')';
        return bracket ? new Stretch(at.start(), at.end() + 1) : at;
    }
}
