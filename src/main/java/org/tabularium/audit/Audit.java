package org.tabularium.audit;

import java.time.LocalDate;
import java.util.List;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.policy.PolicyReader;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.law.Law;

/// A policy and what is to be objected to in it.
///
/// @param name what the text is called, such as the name of its file
/// @param day the day of the audit
/// @param facts what was read from the text
/// @param outline how the text is built
/// @param objections the heaviest first
public record Audit(String name, LocalDate day, PolicyFacts facts, Outline outline,
        List<Objection> objections) {
    private static final int FEW = 30;

    public Audit {
        objections = List.copyOf(objections);
    }

    /// Reads a policy and tells what is to be objected to.
    ///
    /// @param law the law as of the day
    public static Audit of(String name, LocalDate day, Prose prose, Law law, Catalog catalog) {
        Outline outline = new Outlines().read(prose);
        PolicyFacts facts = new PolicyReader(law, catalog).read(outline);
        return new Audit(name, day, facts, outline, new Auditor(law, catalog).of(facts, outline));
    }

    /// What one reads at a place: the words there, with their sentence where they are few. In one line, and not too
    /// long.
    public String quote(Stretch at) {
        Stretch shown = at.length() < FEW ? Places.sentence(outline.sentences(), at) : at;
        return Quotes.of(outline.prose(), shown.contains(at) ? shown : at);
    }

    /// How many objections weigh so much.
    public long count(Weight weight) {
        return objections.stream().filter(o -> o.weight() == weight).count();
    }
}
