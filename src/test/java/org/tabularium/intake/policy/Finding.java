package org.tabularium.intake.policy;

import java.util.List;

/// Something the program objects to.
///
/// @param quotes the words of the text at its places; none where something is missing
/// @param what is objected to, in English
record Finding(List<String> quotes, String what) {
    Finding {
        quotes = List.copyOf(quotes);
    }
}
