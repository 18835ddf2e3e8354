package org.tabularium.intake.offices;

import java.util.List;
import java.util.Optional;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.outline.Outline;
import org.tabularium.law.Law;

/// Reads who stands behind a policy.
public final class OfficeReader {
    public OfficeReader(Law law, Catalog catalog) {
    }

    /// Who stands behind the text, with the places where it says so.
    public Offices in(Outline outline) {
        return new Offices(ContactFacts.NONE, List.of(), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }
}
