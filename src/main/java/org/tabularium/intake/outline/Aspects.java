package org.tabularium.intake.outline;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;

/// Tells whether a section describes one processing, by the aspects its parts or the labels in its text name.
final class Aspects {
    private static final int LONGEST_LABEL = 60;
    private static final int MOST_WORDS = 4;
    private static final Set<Topic> ASPECTS = EnumSet.of(Topic.PURPOSES, Topic.LEGAL_BASES, Topic.RETENTION,
            Topic.DATA);
    /// What a heading can say although the section describes one processing, such as `Backups and security`.
    private static final Set<Topic> DOUBTFUL = EnumSet.of(Topic.SECURITY, Topic.RIGHTS, Topic.RECIPIENTS,
            Topic.TRANSFERS, Topic.RETENTION, Topic.CONTRACT, Topic.PROVISION, Topic.AUTOMATED,
            Topic.COMPLAINT,
            Topic.WITHDRAWAL, Topic.OBJECTION, Topic.CHILDREN);
    private final HeadingTopics headings;

    Aspects(HeadingTopics headings) {
        this.headings = headings;
    }

    /// Whether its parts tell the aspects of one processing, as its legal basis and how long data are kept,
    /// and
    /// nothing that only a whole text tells.
    boolean are(Prose prose, Branch branch) {
        return !hasWhole(prose, branch) && count(parts(prose, branch)) > 1;
    }

    /// Whether a section describes one processing although its heading speaks of something else.
    boolean are(Prose prose, Branch branch, Topic said) {
        return DOUBTFUL.contains(said) && areLabelled(prose, branch);
    }

    /// Whether labels in its text tell the aspects of one processing, its purposes among them.
    boolean areLabelled(Prose prose, Branch branch) {
        if (hasWhole(prose, branch)) {
            return false;
        }
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        topics.addAll(parts(prose, branch));
        branch.own().stream().filter(piece -> piece.kind() != Piece.Kind.ROW)
                .forEach(piece -> labels(prose, piece, topics));
        return topics.contains(Topic.PURPOSES) && (count(topics) > 1 || topics.contains(Topic.RECIPIENTS));
    }

    /// Whether a part tells what only a whole text tells.
    boolean hasWhole(Prose prose, Branch branch) {
        return parts(prose, branch).stream().anyMatch(Branches.WHOLE::contains);
    }

    private static long count(Set<Topic> topics) {
        return topics.stream().filter(ASPECTS::contains).count();
    }

    private Set<Topic> parts(Prose prose, Branch branch) {
        return branch.parts().stream().flatMap(part -> part.heading().stream())
                .flatMap(heading -> headings.clear(prose.of(heading)).stream()).collect(Collectors.toSet());
    }

    /// What the labels say that begin a sentence, as in `Purposes: …. Data: …`.
    private void labels(Prose prose, Piece piece, Set<Topic> topics) {
        String text = prose.text();
        int start = piece.at().start();
        for (int i = start; i < piece.at().end(); i++) {
            char c = text.charAt(i);
            boolean last = i + 1 == piece.at().end() || Character.isWhitespace(text.charAt(i + 1));
            if (c == '.' && last) {
                start = i + 1;
            } else if (c == ':' && last && i - start <= LONGEST_LABEL) {
                String label = text.substring(start, i).strip();
                if (label.split(" ", MOST_WORDS + 1).length <= MOST_WORDS) {
                    headings.clear(label).ifPresent(topics::add);
                }
            }
        }
    }
}
