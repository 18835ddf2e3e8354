package org.tabularium.catalog;

import java.util.List;
import org.tabularium.model.LocalText;

/// A purpose in words that a record can use (Art. 30(1)(b) GDPR).
///
/// @param id never changes
/// @param text the purpose
/// @param bases ids of the legal bases on which it is usually based
public record PurposePhrase(String id, LocalText text, List<String> bases) {
    public PurposePhrase {
        bases = List.copyOf(bases);
    }
}
