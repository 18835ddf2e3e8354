package org.tabularium.ui.published;

import java.util.List;
import org.tabularium.audit.Audit;
import org.tabularium.audit.Objection;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.law.Law;

/// A policy that was read.
///
/// @param audit what it says, and what is to be objected to
/// @param law the law it was read under, as of the day
/// @param catalog the services that were known
public record Policy(Audit audit, Law law, Catalog catalog) {
    PolicyFacts facts() {
        return audit.facts();
    }

    List<Objection> objections() {
        return audit.objections();
    }
}
