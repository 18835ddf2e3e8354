package org.tabularium.intake.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.reading.Tokens;

/// Puts each heading under the one it belongs to.
///
/// Where headings such as `Legal basis` come again and again on the level of those around them, each tells of the heading
/// before it.
final class Branches {
    private static final int DEEPEST = 12;
    private static final Set<Topic> ASPECTS = EnumSet.of(Topic.PURPOSES, Topic.DATA, Topic.PEOPLE, Topic.LEGAL_BASES,
            Topic.RECIPIENTS, Topic.TRANSFERS, Topic.RETENTION, Topic.OBJECTION, Topic.WITHDRAWAL, Topic.PROVISION,
            Topic.CONTRACT, Topic.SOURCES, Topic.AUTOMATED);
    private final HeadingTopics topics;

    Branches(HeadingTopics topics) {
        this.topics = topics;
    }

    List<Branch> of(Prose prose) {
        Set<Integer> aspects = aspects(prose);
        List<Branch> roots = new ArrayList<>();
        Deque<Branch> open = new ArrayDeque<>();
        for (Piece piece : prose.pieces()) {
            if (piece.kind() != Piece.Kind.HEADING) {
                if (open.isEmpty()) {
                    Branch first = Branch.unheaded();
                    roots.add(first);
                    open.push(first);
                }
                open.element().own().add(piece);
                continue;
            }
            int level = Math.clamp(piece.level(), 1, DEEPEST);
            boolean aspect = aspects.contains(piece.at().start());
            while (!open.isEmpty() && (open.element().isAspect() || open.element().level() == 0
                    || open.element().level() > level || (open.element().level() == level && !aspect))) {
                open.pop();
            }
            boolean below = aspect && !open.isEmpty() && open.element().level() == level;
            Branch branch = Branch.under(piece, level, below);
            (open.isEmpty() ? roots : open.element().parts()).add(branch);
            open.push(branch);
        }
        return roots;
    }

    /// Where headings begin that stand on one level with others and come again.
    private Set<Integer> aspects(Prose prose) {
        Map<String, List<Piece>> same = new HashMap<>();
        for (Piece piece : prose.pieces()) {
            if (piece.kind() == Piece.Kind.HEADING) {
                String heading = Tokens.fold(prose.of(piece).strip());
                same.computeIfAbsent(piece.level() + heading, _ -> new ArrayList<>()).add(piece);
            }
        }
        Set<Integer> aspects = new HashSet<>();
        same.values().stream().filter(list -> list.size() > 1)
                .filter(list -> topics.clear(prose.of(list.getFirst())).filter(ASPECTS::contains).isPresent())
                .forEach(list -> list.forEach(piece -> aspects.add(piece.at().start())));
        return aspects;
    }
}
