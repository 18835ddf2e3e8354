package org.tabularium.intake.recipients;

import java.util.Optional;

/// A name in a sentence.
///
/// @param kind how it was recognised
/// @param name as printed
/// @param from number of its first token
/// @param end number of the token after its last
/// @param company the company it names, if it names one
/// @param catalog id of the service in the catalog, or empty
record Mention(Kind kind, String name, int from, int end, Optional<Company> company, String catalog) {

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
