package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.intake.activities.Described.Passage;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// The rows of tables that have a column for legal bases and tell in the first one what is done.
final class PurposeTables {
    private final Phrases<Boolean> bases = new Phrases<>();
    private final Phrases<Boolean> firsts = new Phrases<>();

    PurposeTables(Spellings words) {
        bases.addAll(words.words("basisLabels"), true);
        firsts.addAll(words.words("rowLabels"), true);
    }

    List<Described> in(Prose prose, Section section) {
        List<Described> found = new ArrayList<>();
        List<Piece> head = List.of();
        for (Piece piece : section.own()) {
            if (piece.kind() != Piece.Kind.ROW) {
                head = List.of();
                continue;
            }
            List<Stretch> cells = Entries.cells(prose, piece.at());
            if (isHead(prose, cells)) {
                head = List.of(piece);
            } else if (!head.isEmpty() && !cells.isEmpty() && cells.getFirst().length() > 0) {
                Stretch title = cells.getFirst();
                Passage passage = new Passage(prose.of(title), Topic.ACTIVITY,
                        List.of(head.getFirst(), piece));
                found.add(new Described(Said.likely(prose.of(title), title), piece.at(), List.of(passage)));
            }
        }
        return found;
    }

    private boolean isHead(Prose prose, List<Stretch> cells) {
        return cells.size() > 1 && begins(firsts, prose.of(cells.getFirst()))
                && cells.stream().skip(1).anyMatch(cell -> begins(bases, prose.of(cell)));
    }

    private static boolean begins(Phrases<Boolean> phrases, String cell) {
        Tokens tokens = Tokens.of(cell);
        return tokens.size() < 8 && phrases.at(tokens, 0).isPresent();
    }
}
