package org.tabularium.intake.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.reading.Tokens;

/// Puts each heading under the one it belongs to.
///
/// Where headings such as `Legal basis` come again and again on the level of those around them, each tells of
/// the
/// heading before it.
final class Branches {
    private static final int DEEPEST = 12;
    private static final Set<Topic> ASPECTS = EnumSet.of(Topic.PURPOSES, Topic.DATA, Topic.PEOPLE,
            Topic.LEGAL_BASES,
            Topic.RECIPIENTS, Topic.TRANSFERS, Topic.RETENTION, Topic.OBJECTION, Topic.WITHDRAWAL,
            Topic.PROVISION,
            Topic.CONTRACT, Topic.SOURCES, Topic.AUTOMATED);
    /// What only a whole text tells.
    static final Set<Topic> WHOLE = EnumSet.of(Topic.RIGHTS, Topic.CONTROLLER, Topic.DPO, Topic.CHANGES,
            Topic.CHILDREN, Topic.DEFINITIONS, Topic.AUTHORITY, Topic.COMPLAINT, Topic.REPRESENTATIVE);
    private final HeadingTopics topics;

    Branches(HeadingTopics topics) {
        this.topics = topics;
    }

    List<Branch> of(Prose prose) {
        Growing growing = new Growing(prose, aspects(prose));
        prose.pieces().forEach(growing::add);
        return growing.roots;
    }

    /// The sections up to a piece.
    private final class Growing {
        private final Prose prose;
        private final Set<Integer> aspects;
        private final List<Branch> roots = new ArrayList<>();
        private final Deque<Branch> open = new ArrayDeque<>();
        private int liftedFrom = DEEPEST + 1;
        private int liftedBy;

        Growing(Prose prose, Set<Integer> aspects) {
            this.prose = prose;
            this.aspects = aspects;
        }

        void add(Piece piece) {
            if (piece.kind() == Piece.Kind.HEADING && !isRow(prose.of(piece))) {
                heading(piece);
                return;
            }
            if (open.isEmpty()) {
                Branch first = Branch.unheaded();
                roots.add(first);
                open.push(first);
            }
            open.element().own().add(piece);
        }

        /// A line with several upright strokes is a row of a table.
        private static boolean isRow(String line) {
            int first = line.indexOf(" | ");
            return first >= 0 && line.indexOf(" | ", first + 1) >= 0;
        }

        private void heading(Piece piece) {
            boolean aspect = aspects.contains(piece.at().start()) || asksOn(piece) || tellsOn(piece);
            int level = level(piece, aspect);
            while (!open.isEmpty() && (open.element().level() == 0 || open.element().level() > level
                    || (open.element().level() == level && (!aspect || open.element().isAspect())))) {
                open.pop();
            }
            Branch branch = Branch.under(piece, level, aspect);
            (open.isEmpty() ? roots : open.element().parts()).add(branch);
            open.push(branch);
        }

        /// Whether a heading without a number, within a section with one, tells an aspect of the processing
        /// before it.
        private boolean tellsOn(Piece piece) {
            int level = Math.clamp(piece.level(), 1, DEEPEST);
            Optional<Piece> before = open.stream().filter(b -> !b.isAspect()).findFirst()
                    .filter(b -> b.level() == level).flatMap(Branch::heading);
            boolean numbered = open.stream().filter(b -> b.level() < level && b.level() > 0).findFirst()
                    .flatMap(Branch::heading).filter(h -> !h.mark().isEmpty()).isPresent();
            return numbered && piece.mark().isEmpty() && before.filter(h -> h.mark().isEmpty())
                    .flatMap(h -> topics.clear(prose.of(h))).equals(Optional.of(Topic.ACTIVITY))
                    && topics.clear(prose.of(piece)).filter(ASPECTS::contains).isPresent();
        }

        /// Whether a heading is a question about what the heading before it on its level names.
        private boolean asksOn(Piece piece) {
            Optional<Piece> before = open.stream().filter(b -> !b.isAspect()).findFirst()
                    .filter(b -> b.level() == Math.clamp(piece.level(), 1, DEEPEST)).flatMap(Branch::heading);
            return before.isPresent() && topics.asksOn(prose.of(piece), prose.of(before.get()));
        }

        /// The level of a heading. One without a number that is about no single processing is lifted out of
        /// it, and
        /// those on its level after it.
        private int level(Piece piece, boolean aspect) {
            int level = Math.clamp(piece.level(), 1, DEEPEST);
            if (level < liftedFrom) {
                liftedFrom = DEEPEST + 1;
            } else {
                return level - liftedBy;
            }
            Optional<Branch> around = open.stream().filter(b -> b.level() < level && !b.isAspect())
                    .findFirst();
            boolean within = around.flatMap(Branch::heading).flatMap(h -> topics.clear(prose.of(h)))
                    .equals(Optional.of(Topic.ACTIVITY));
            if (!aspect && within && piece.mark().isEmpty()
                    && topics.clear(prose.of(piece)).filter(WHOLE::contains).isPresent()) {
                liftedFrom = level;
                liftedBy = level - around.orElseThrow().level();
                return level - liftedBy;
            }
            return level;
        }
    }

    /// A heading of one word by what it is about, so that `Purpose` and `Purposes` are the same; others as they are.
    private String key(String heading) {
        String folded = Tokens.fold(heading);
        return heading.indexOf(' ') < 0
                ? topics.clear(heading).filter(ASPECTS::contains).map(Topic::id).orElse(folded)
                : folded;
    }

    /// Where headings begin that stand on one level with others and come again.
    private Set<Integer> aspects(Prose prose) {
        Map<String, List<Piece>> same = new HashMap<>();
        for (Piece piece : prose.pieces()) {
            if (piece.kind() == Piece.Kind.HEADING) {
                String heading = key(prose.of(piece).strip());
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
