package org.tabularium.export.tilt;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.compose.Scribe;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;

/// Texts of the register in the language of the document, or in another one where that is missing.
record Said(Scribe scribe) {

    /// Empty if nothing is recorded.
    String best(LocalText text) {
        Language primary = scribe.register().languages().isEmpty() ? scribe.wanted()
                : scribe.register().primary();
        return text.best(scribe.wanted(), primary).map(Map.Entry::getValue).map(String::strip).orElse("");
    }

    /// What is recorded of these.
    String joined(LocalText... texts) {
        return Stream.of(texts).map(this::best).filter(t -> !t.isEmpty()).collect(Collectors.joining("; "));
    }
}
