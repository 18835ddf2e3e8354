package org.tabularium.intake.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.activities.ActivityReader;
import org.tabularium.intake.activities.Activities;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.facts.SectionFacts;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.law.Law;

/// Reads a policy: everything it says, each fact with its place. Takes time in proportion to its length.
public final class PolicyReader {
    private final Outlines outlines = new Outlines();
    private final ActivityReader activities = new ActivityReader();

    public PolicyReader(Law law, Catalog catalog) {}

    /// What a text says. Never fails, whatever the text.
    public PolicyFacts read(Prose prose) {
        Outline outline = outlines.read(prose);
        List<ProviderFacts> providers = List.of();
        List<Said<CitedBasis>> bases = List.of();
        List<Said<String>> interests = List.of();
        List<Said<RetentionFact>> retention = List.of();
        Activities found = activities.in(outline, providers, bases, interests, retention);
        return new PolicyFacts(prose, Optional.empty(), Optional.empty(), ContactFacts.NONE, List.of(), List.of(),
                Optional.empty(), Optional.empty(), sections(outline), found.all(), found.basesGeneral(), providers,
                List.of(), found.retentionGeneral(), Map.of(), List.of());
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
        sections.add(new SectionFacts(Said.sure(prose.of(at), at), depth, section.topic().id(), section.extent()));
        section.parts().forEach(part -> add(sections, prose, part, depth + 1));
    }
}
