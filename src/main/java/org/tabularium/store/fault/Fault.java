package org.tabularium.store.fault;

import java.util.Locale;
import java.util.function.Function;

/// Something that went wrong, fit to be told.
///
/// @param code short, and the same for the same fault, whoever it happens to
/// @param details for whoever is to mend it, without personal data
/// @param sentences what happened, that nothing was lost, and what to do, in a language
/// @param reportable whether whoever keeps the program up would want to know of it
public record Fault(String code, String details, Function<Locale, String> sentences, boolean reportable) {

    /// What happened, that nothing was lost, and what to do.
    public String sentence(Locale user) {
        return sentences.apply(user);
    }
}
