package org.tabularium.catalog;

import org.tabularium.law.Status;
import org.tabularium.model.Address;
import org.tabularium.model.Contact;
import org.tabularium.model.Extras;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Organisation;

/// A supervisory authority (Art. 51 GDPR), or its counterpart outside the Union.
///
/// @param code country, or country and part of it
/// @param country ISO 3166-1 alpha-2 code
/// @param name full name
/// @param address postal address as far as known
/// @param website address of the website
/// @param competence what it supervises
/// @param status how well the facts are founded
/// @param source where they were read
public record Authority(String code, String country, LocalText name, Address address, String website,
        LocalText competence, Status status, String source) {

    /// The authority as a register names it.
    ///
    /// @param language language of the name
    public Organisation organisation(Language language) {
        String called = name.best(language, Language.ENGLISH).map(java.util.Map.Entry::getValue).orElse("");
        return new Organisation(called, address, new Contact("", "", website, Extras.NONE), Extras.NONE);
    }
}
