package org.tabularium.intake.statements;

import java.util.Optional;
import org.tabularium.intake.statements.Marked.Hit;

/// What ends a storage where no number does.
///
/// @param from number of the first token of the mark, such as "until"
/// @param event number of the first token of the event
/// @param indefinite whether nothing ends it
record Criterion(int from, int event, boolean indefinite) {
    private static final int NEAR = 12;
    private static final int FAR = 32;
    private static final int LEAD = 6;

    /// The criterion a clause states.
    ///
    /// @param told whether what stands around says that this is about storing
    static Optional<Criterion> of(Clause clause, boolean told) {
        boolean erases = told || clause.has(Cue.ERASING) || clause.has(Cue.CASE);
        boolean stores = erases || clause.has(Cue.STORING);
        if (clause.has(Cue.BEYOND) || isRight(clause) || (!stores && !clause.has(Cue.WEAK))) {
            return Optional.empty();
        }
        Optional<Hit> unlimited = clause.first(Cue.UNLIMITED).filter(_ -> stores);
        if (unlimited.isPresent() && !clause.has(Cue.UNTIL)) {
            return unlimited.map(h -> new Criterion(h.from(), h.from(), true));
        }
        if (clause.beginsWith(Cue.YOU_CAN)) {
            return Optional.empty();
        }
        return until(clause)
                .or(() -> erases ? after(clause) : Optional.empty())
                .or(() -> erases ? when(clause) : Optional.empty())
                .or(() -> measured(clause)).or(() -> stores ? statutory(clause) : Optional.empty());
    }

    private static boolean isRight(Clause clause) {
        return clause.has(Cue.THE_RIGHT)
                && clause.hasAny(Cue.YOU_CAN, Cue.RESTRICTION, Cue.OBJECT, Cue.PORTABILITY);
    }

    private static Optional<Criterion> until(Clause clause) {
        return clause.all(Cue.UNTIL).stream()
                .filter(h -> clause.isWithin(Cue.CRITERION, h.from() + 1, h.to() + FAR))
                .findFirst().map(h -> new Criterion(h.from(), eventAfter(clause, h), false));
    }

    /// "So lange gespeichert, bis …" has its event behind the second mark.
    private static int eventAfter(Clause clause, Hit mark) {
        return clause.passage().cues().within(Cue.UNTIL, mark.to(), mark.to() + LEAD)
                .filter(h -> h.to() < clause.to()).map(Hit::to).orElse(mark.to());
    }

    private static Optional<Criterion> after(Clause clause) {
        return clause.all(Cue.AFTER).stream()
                .filter(h -> clause.isWithin(Cue.END, h.from() + 1, h.to() + NEAR)
                        || clause.isWithin(Cue.NO_MORE, h.to(), h.to() + FAR))
                .findFirst().map(h -> new Criterion(h.from(), event(clause, h), false));
    }

    /// "Mit Ablauf" is part of the event, "after" is not.
    private static int event(Clause clause, Hit mark) {
        return clause.isWithin(Cue.END, mark.from(), mark.to()) ? mark.from() : mark.to();
    }

    private static Optional<Criterion> when(Clause clause) {
        return clause.all(Cue.WHEN).stream()
                .filter(h -> clause.isWithin(Cue.NO_MORE, h.to(), h.to() + FAR))
                .findFirst().or(() -> whenAfter(clause)).map(h -> new Criterion(h.from(), h.to(), false));
    }

    /// "Deleted when you close the browser": the event follows what it ends.
    private static Optional<Hit> whenAfter(Clause clause) {
        int erased = clause.first(Cue.ERASING).map(Hit::from).orElse(clause.to());
        return clause.passage().cues().within(Cue.WHEN_IF, erased, clause.to())
                .filter(h -> clause.isWithin(Cue.END, h.to(), h.to() + NEAR));
    }

    private static Optional<Criterion> measured(Clause clause) {
        return clause.first(Cue.MEASURED).filter(_ -> clause.has(Cue.KEEPING_NAME))
                .map(h -> new Criterion(h.from(), h.to(), false));
    }

    private static Optional<Criterion> statutory(Clause clause) {
        return clause.first(Cue.STATUTORY)
                .filter(h -> clause.isWithin(Cue.STATUTORY_LEAD, h.from() - LEAD, h.to())
                        && !clause.isWithin(Cue.EXCEPT, clause.from(), h.from())
                        && !clause.isWithin(Cue.NOT, h.from(), clause.to()))
                .map(h -> new Criterion(h.from(), h.from(), false));
    }
}
