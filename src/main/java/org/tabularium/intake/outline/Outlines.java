package org.tabularium.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;

/// Finds how a text is built: its sections, what each is about, its sentences. Takes time in proportion to
/// the length.
public final class Outlines {
    private final HeadingTopics headings = new HeadingTopics();
    private final Aspects aspects = new Aspects(headings);
    private final BodyTopics bodies = new BodyTopics();
    private final Sentences sentences = new Sentences();
    private final RunIns runIns = new RunIns(sentences);

    /// The sections and sentences of a text.
    public Outline read(Prose prose) {
        List<Branch> branches = new Branches(headings).of(prose).stream().map(b -> runIns.unfolded(prose, b))
                .toList();
        Optional<Piece> title = prose.pieces().stream().filter(p -> p.kind() == Piece.Kind.HEADING)
                .findFirst();
        return new Outline(prose, branches.stream().map(b -> section(prose, b, Topic.GENERAL, title))
                .toList(),
                sentences(prose));
    }

    private List<Stretch> sentences(Prose prose) {
        List<Stretch> all = new ArrayList<>();
        for (Piece piece : prose.pieces()) {
            if (piece.kind() == Piece.Kind.HEADING) {
                all.add(piece.at());
            } else {
                all.addAll(sentences.in(prose.text(), piece.at()));
            }
        }
        return all;
    }

    private Section section(Prose prose, Branch branch, Topic around, Optional<Piece> title) {
        boolean first = branch.heading().isPresent() && branch.heading().equals(title)
                && !branch.parts().isEmpty();
        String heading = branch.heading().map(prose::of).orElse("");
        Topic topic = first && (headings.isTitle(heading) || aspects.hasWhole(prose, branch))
                ? Topic.GENERAL
                : topic(prose, branch, heading, around);
        List<Section> parts = branch.parts().stream().map(b -> section(prose, b, topic, title)).toList();
        return new Section(branch.heading(), topic, branch.own(), parts, branch.extent());
    }

    private Topic topic(Prose prose, Branch branch, String heading, Topic around) {
        Optional<Topic> clear = headings.clear(heading);
        if (clear.isPresent()) {
            return aspects.are(prose, branch, clear.get()) ? Topic.ACTIVITY : clear.get();
        }
        if (!branch.parts().isEmpty() && isLeadIn(prose, branch)) {
            return Topic.GENERAL;
        }
        Optional<Topic> faint = headings.faint(heading);
        if (faint.filter(said -> aspects.are(prose, branch, said)).isPresent()) {
            return Topic.ACTIVITY;
        }
        if ((around == Topic.ACTIVITY || around == Topic.DATA) && faint.isPresent()) {
            return faint.get();
        }
        if (faint.isEmpty() && around != Topic.ACTIVITY
                && (aspects.are(prose, branch) || aspects.areLabelled(prose, branch))) {
            return Topic.ACTIVITY;
        }
        return bodies.of(branch.text(prose), faint).or(() -> faint).orElse(Topic.GENERAL);
    }

    /// Whether its own text only leads to its parts.
    private static boolean isLeadIn(Prose prose, Branch branch) {
        return branch.own().size() == 1 && prose.of(branch.own().getFirst()).endsWith(":");
    }
}
