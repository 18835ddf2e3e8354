package org.tabularium.ui.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.check.Finding;
import org.tabularium.check.Findings;
import org.tabularium.check.Severity;
import org.tabularium.edit.Spot;

/// Findings with what the screens ask of them at every turn: those of an entity, and how many of each severity.
public final class Outcome {
    /// Nothing has been checked yet.
    public static final Outcome NONE = new Outcome(Findings.NONE);
    private final Findings findings;
    private final List<Finding> open;
    private final Map<Spot, List<Finding>> entities = new HashMap<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    private Outcome(Findings findings) {
        this.findings = findings;
        open = findings.open().toList();
        for (Finding finding : open) {
            entities.computeIfAbsent(entity(finding), e -> new ArrayList<>()).add(finding);
            counts.merge(finding.rule().severity(), 1, Integer::sum);
        }
    }

    static Outcome of(Findings findings) {
        return new Outcome(findings);
    }

    public Findings findings() {
        return findings;
    }

    /// All that is to be dealt with, in the order of the register.
    public List<Finding> open() {
        return open;
    }

    /// What is to be dealt with in an entity.
    public List<Finding> of(String place, String entity) {
        return List.copyOf(entities.getOrDefault(new Spot(place, entity, ""), List.of()));
    }

    /// How many of a severity are to be dealt with.
    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /// The worst severity there is; empty if nothing is to be dealt with.
    public Optional<Severity> worst() {
        return counts.keySet().stream().findFirst();
    }

    /// The worst severity among some findings.
    public static Optional<Severity> worst(List<Finding> findings) {
        return findings.stream().map(f -> f.rule().severity()).min(Comparator.naturalOrder());
    }

    /// Where a finding is mended.
    public static Spot spot(Finding finding) {
        return new Spot(finding.where().place(), finding.where().entity(), finding.where().field());
    }

    private static Spot entity(Finding finding) {
        return new Spot(finding.where().place(), finding.where().entity(), "");
    }
}
