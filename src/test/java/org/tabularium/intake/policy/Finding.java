package org.tabularium.intake.policy;

import java.util.List;

/// Something the program objects to.
///
/// @param quotes the words of the text at its places
/// @param what is objected to, in English
/// @param isGap whether something is missing, so that the place is that where it would belong, if any
record Finding(List<String> quotes, String what, boolean isGap) {
    Finding {
        quotes = List.copyOf(quotes);
    }
}
