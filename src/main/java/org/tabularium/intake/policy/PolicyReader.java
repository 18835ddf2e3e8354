package org.tabularium.intake.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.activities.Activities;
import org.tabularium.intake.activities.ActivityReader;
import org.tabularium.intake.facts.Answered;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.facts.SectionFacts;
import org.tabularium.intake.offices.OfficeReader;
import org.tabularium.intake.offices.Offices;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.recipients.RecipientReader;
import org.tabularium.intake.recipients.Recipients;
import org.tabularium.intake.statements.BasisReader;
import org.tabularium.intake.statements.InterestReader;
import org.tabularium.intake.statements.ItemReader;
import org.tabularium.intake.statements.OutdatedReader;
import org.tabularium.intake.statements.RetentionReader;
import org.tabularium.law.Law;

/// Reads a policy: everything it says, each fact with its place. Takes time in proportion to its length.
public final class PolicyReader {
    private final Outlines outlines = new Outlines();
    private final ActivityReader activities = new ActivityReader();
    private final OfficeReader offices;
    private final RecipientReader recipients;
    private final BasisReader bases;
    private final InterestReader interests;
    private final RetentionReader retention;
    private final ItemReader items;
    private final OutdatedReader outdated;

    public PolicyReader(Law law, Catalog catalog) {
        offices = new OfficeReader(law, catalog);
        recipients = new RecipientReader(law, catalog);
        bases = new BasisReader(law);
        interests = new InterestReader();
        retention = new RetentionReader(law);
        items = new ItemReader(law);
        outdated = new OutdatedReader(law);
    }

    /// What a text says. Never fails, whatever the text.
    public PolicyFacts read(Prose prose) {
        return read(outlines.read(prose));
    }

    /// What a text says whose sections are told already.
    public PolicyFacts read(Outline outline) {
        Offices office = offices.in(outline);
        Recipients received = recipients.in(outline, office);
        Activities found =
                activities.in(outline, received.providers(), bases.in(outline), interests.in(outline),
                        retention.in(outline));
        PolicyFacts facts =
                new PolicyFacts(outline.prose(), office.lastUpdated(), office.make(), office.controller(),
                        office.emailAliases(), office.representatives(), office.dpo(), office.authority(),
                        sections(outline),
                        found.all(), found.basesGeneral(), received.providers(), received.safeguardsGeneral(),
                        found.retentionGeneral(), Map.of(), outdated.in(outline));
        return answered(facts, items.in(outline, facts));
    }

    private static PolicyFacts answered(PolicyFacts facts, Map<Item, Answered> items) {
        return new PolicyFacts(facts.prose(), facts.lastUpdated(), facts.make(), facts.controller(),
                facts.emailAliases(), facts.representatives(), facts.dpo(), facts.authority(),
                facts.sections(),
                facts.activities(), facts.basesGeneral(), facts.providers(), facts.safeguardsGeneral(),
                facts.retentionGeneral(), items, facts.outdated());
    }

    private static List<SectionFacts> sections(Outline outline) {
        List<SectionFacts> sections = new ArrayList<>();
        outline.sections().forEach(section -> add(sections, outline.prose(), section, 1));
        return sections;
    }

    private static void add(List<SectionFacts> sections, Prose prose, Section section, int depth) {
        Optional<Piece> heading = section.heading();
        Stretch at = heading.map(Piece::at)
                .orElse(new Stretch(section.extent().start(), section.extent().start()));
        sections.add(
                new SectionFacts(Said.sure(prose.of(at), at), depth, section.topic().id(), section.extent()));
        section.parts().forEach(part -> add(sections, prose, part, depth + 1));
    }
}
