package org.tabularium.intake.recipients;

import java.util.Optional;
import org.tabularium.intake.reading.Tokens;

/// A name in a sentence.
///
/// @param kind how it was recognised
/// @param name as printed
/// @param from number of its first token
/// @param end number of the token after its last
/// @param company the company it names, if it names one
/// @param catalog id of the service in the catalog, or empty
record Mention(Kind kind, String name, int from, int end, Optional<Company> company, String catalog) {

    static Mention fresh(Tokens tokens, int from, int end) {
        return new Mention(Kind.NEW, tokens.between(from, end), from, end, Optional.empty(), "");
    }

    enum Kind {
        /// A service that is known.
        SERVICE,
        /// The name of a group of companies alone.
        BRAND,
        COMPANY,
        /// A name the sentence itself introduces.
        NEW
    }
}
