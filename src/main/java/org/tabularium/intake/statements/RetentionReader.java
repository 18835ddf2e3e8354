package org.tabularium.intake.statements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.law.Law;

/// Finds how long a policy says things are kept (Art. 13(2)(a) GDPR): periods, and criteria where it names none.
public final class RetentionReader {
    private static final Set<Topic> NOT_ABOUT = EnumSet.of(Topic.RIGHTS, Topic.OBJECTION, Topic.COMPLAINT,
            Topic.WITHDRAWAL, Topic.DEFINITIONS, Topic.AUTOMATED, Topic.AUTHORITY, Topic.CONTENTS,
            Topic.CHANGES,
            Topic.CONTROLLER, Topic.DPO, Topic.CHILDREN, Topic.PROVISION);
    private static final int SHORT = 14;
    private static final int FRAGMENT = 8;
    private final Passages passages;
    private final Periods periods;
    private final StorageTable tables;

    public RetentionReader(Law law) {
        Cues cues = new Cues();
        passages = new Passages(cues);
        periods = new Periods(law, cues);
        tables = new StorageTable(periods);
    }

    /// Every period and criterion stated, in its order, each place of it. Ages, answers due and what rights have for
    /// conditions are no periods of storage.
    public List<Said<RetentionFact>> in(Outline outline) {
        return in(passages.of(outline));
    }

    List<Said<RetentionFact>> in(List<Passage> all) {
        List<Kept> kept = new ArrayList<>();
        tables.begin();
        boolean listed = false;
        for (int i = 0; i < all.size(); i++) {
            Passage passage = all.get(i);
            listed = passage.leads() ? passage.has(Cue.KEEPING_NAME)
                    : listed && passage.piece().kind() == Piece.Kind.ITEM;
            boolean other =
                    passage.isAbout(NOT_ABOUT) && !passage.surroundings().heading().has(Cue.KEEPING_NAME)
                            && !periods.isLabelled(new Clause(passage, 0, passage.tokens().size()));
            if (other || passage.isHeading()) {
                continue;
            }
            if (passage.piece().kind() == Piece.Kind.ROW) {
                kept.addAll(tables.read(passage, i));
                continue;
            }
            boolean told = listed || isTold(all, i);
            for (Clause clause : Clause.of(passage)) {
                List<Kept> found = read(clause, told, i);
                kept.addAll(found);
                told |= !found.isEmpty();
            }
        }
        return new Pruning(kept).rest().stream().map(Kept::said).toList();
    }

    private List<Kept> read(Clause clause, boolean told, int order) {
        boolean about = told || clause.hasAny(Cue.STORING, Cue.ERASING, Cue.KEEPING_NAME, Cue.CASE)
                || periods.isByNorm(clause);
        List<Kept> found = about ? periods.in(clause, order) : List.of();
        if (!found.isEmpty()) {
            List<Kept> all = new ArrayList<>(found);
            for (Clause beside : periods.beside(clause)) {
                Criterion.of(beside, beside.has(Cue.UNTIL)).map(c -> periods.kept(beside, c, order))
                        .ifPresent(all::add);
            }
            return all;
        }
        Optional<Kept> labelled = periods.labelled(clause, order);
        if (labelled.isPresent()) {
            return List.of(labelled.get());
        }
        Clause value = new Clause(clause.passage(), clause.afterLabel(), clause.to()).trimmed();
        boolean labels = told && value.from() > clause.from()
                && !clause.isWithin(Cue.PURPOSE, clause.from(), value.from());
        if (labels && value.hasAny(Cue.SESSION, Cue.UNTIL, Cue.AFTER, Cue.UNLIMITED)
                && Periods.isValue(value)) {
            return List.of(Periods.value(value, order));
        }
        boolean fragment = told && clause.to() - clause.from() <= SHORT;
        return Criterion.of(clause, fragment).map(c -> List.of(periods.kept(clause, c, order)))
                .orElse(List.of());
    }

    /// Whether the heading or the sentence before says that a sentence is about storing.
    private static boolean isTold(List<Passage> all, int i) {
        Passage passage = all.get(i);
        Surroundings around = passage.surroundings();
        if (around.topic() == Topic.RETENTION || around.heading().has(Cue.KEEPING_NAME)) {
            return true;
        }
        if (i == 0 || !all.get(i - 1).surroundings().section().extent().equals(around.section().extent())) {
            return false;
        }
        Passage before = all.get(i - 1);
        boolean same = before.piece().equals(passage.piece()) || before.leads();
        return same && before.cues().hasAny(Cue.STORING, Cue.ERASING, Cue.KEEPING_NAME)
                && (before.leads() || passage.tokens().size() <= FRAGMENT);
    }
}
