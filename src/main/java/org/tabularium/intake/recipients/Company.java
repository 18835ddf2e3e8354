package org.tabularium.intake.recipients;

import java.util.List;
import java.util.Optional;
import org.tabularium.intake.facts.Said;

/// A company with its legal form, as a text names it.
///
/// @param name as printed, with the legal form
/// @param core its folded words without the legal form
/// @param from number of its first token
/// @param end number of the token after the legal form
/// @param tail number of the token after its address
/// @param aliases short names given to it in brackets
/// @param address what of an address follows
/// @param engaged whether a bracket tells that another recipient engages it
/// @param country ISO 3166-1 code of the seat the address tells
record Company(String name, List<String> core, int from, int end, int tail, List<Said<String>> aliases,
        Optional<Said<String>> address, boolean engaged, Optional<Said<String>> country) {}
