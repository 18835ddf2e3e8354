package org.tabularium.intake.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.statements.Marked.Hit;

/// A part of a sentence that says one thing.
///
/// @param passage the sentence
/// @param from number of its first token there
/// @param to number of the token after its last
record Clause(Passage passage, int from, int to) {
    private static final int LONGEST_LABEL = 9;
    private static final int SHORT = 4;
    private static final int REACH = 150;

    /// The clauses of a sentence, parted by semicolons and by lines that mean something.
    static List<Clause> of(Passage passage) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        int size = passage.tokens().size();
        int inside = 0;
        for (int i = 0; i < size; i++) {
            inside = Math.max(inside, bracket(passage, i));
            boolean semicolon = i >= inside && passage.tokens().at(i).is(";");
            if (semicolon || (i > from && breaks(passage, i))) {
                clauses.add(new Clause(passage, from, i));
                from = semicolon ? i + 1 : i;
            }
        }
        clauses.add(new Clause(passage, from, size));
        return clauses;
    }

    /// Where the citations in a bracket end that opens at a token: "(§ 147 AO; § 257 HGB)"; nowhere where none does.
    private static int bracket(Passage passage, int opening) {
        boolean cites = passage.tokens().at(opening).is("(")
                && (passage.tokens().at(opening + 1).is("§")
                        || passage.tokens().at(opening + 1).folded().equals("art"));
        int depth = 0;
        for (int i = opening; cites && i < opening + REACH && !passage.tokens().at(i).isNone(); i++) {
            depth += passage.tokens().at(i).is("(") ? 1 : passage.tokens().at(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return 0;
    }

    private static boolean breaks(Passage passage, int token) {
        return passage.tokens().at(token).breaks()
                && !passage.cues().isWithin(Cue.GOING_ON, token - 1, token);
    }

    boolean has(Cue cue) {
        return first(cue).isPresent();
    }

    boolean hasAny(Cue... cues) {
        for (Cue cue : cues) {
            if (has(cue)) {
                return true;
            }
        }
        return false;
    }

    List<Hit> all(Cue cue) {
        return passage.cues().between(cue, from, to);
    }

    Optional<Hit> first(Cue cue) {
        return passage.cues().within(cue, from, to);
    }

    /// Whether its first words are of a cue.
    boolean beginsWith(Cue cue) {
        return first(cue).filter(h -> h.from() == from).isPresent();
    }

    boolean isWithin(Cue cue, int start, int end) {
        return passage.cues().isWithin(cue, Math.max(from, start), Math.min(to, end));
    }

    /// The number of the token after a label such as "Speicherdauer:"; the first one where there is none.
    int afterLabel() {
        for (int i = from; i < Math.min(to, from + LONGEST_LABEL); i++) {
            if (passage.tokens().at(i).is(":")) {
                return i + 1;
            }
        }
        return from;
    }

    /// The part around something it says: without a label unless little else is left, without what is only supposed
    /// before it and what is only excepted after it.
    Clause around(int key, int keyEnd) {
        int start = Math.max(from, key - REACH);
        boolean supposes = beginsWith(Cue.CONDITION) || beginsWith(Cue.EXCEPT);
        boolean cut = false;
        for (int i = start; i < key; i++) {
            boolean colon = passage.tokens().at(i).is(":") && keyEnd - i > SHORT;
            boolean comma = supposes && !cut && passage.tokens().at(i).is(",");
            if (colon || comma) {
                start = i + 1;
                cut |= comma;
            }
        }
        int end = Math.min(to, keyEnd + REACH);
        for (int i = keyEnd; i < end - 1; i++) {
            if (passage.tokens().at(i).is(",") && passage.cues().isWithin(Cue.EXCEPT, i + 1, i + 2)) {
                end = i;
                break;
            }
        }
        return new Clause(passage, start, end).trimmed();
    }

    Clause trimmed() {
        int start = from;
        int end = to;
        while (start < end && passage.tokens().at(start).isSign(",;:.-*•)")) {
            start++;
        }
        while (end > start && passage.tokens().at(end - 1).isSign(",;:.-(*•!")) {
            end--;
        }
        return new Clause(passage, start, end);
    }

    String text() {
        return passage.tokens().between(from, to).replace('\n', ' ').replace('\t', ' ').strip();
    }
}
