package org.tabularium.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;

/// Finds how a text is built: its sections, what each is about, its sentences. Takes time in proportion to the length.
public final class Outlines {
    private final HeadingTopics headings = new HeadingTopics();
    private final BodyTopics bodies = new BodyTopics();
    private final Sentences sentences = new Sentences();
    private final RunIns runIns = new RunIns(sentences);

    /// The sections and sentences of a text.
    public Outline read(Prose prose) {
        List<Branch> branches = new Branches(headings).of(prose).stream().map(b -> runIns.unfolded(prose, b)).toList();
        return new Outline(prose, branches.stream().map(b -> section(prose, b, Topic.GENERAL)).toList(),
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

    private Section section(Prose prose, Branch branch, Topic around) {
        Topic topic = topic(prose, branch, around);
        List<Section> parts = branch.parts().stream().map(b -> section(prose, b, topic)).toList();
        return new Section(branch.heading(), topic, branch.own(), parts, branch.extent());
    }

    private Topic topic(Prose prose, Branch branch, Topic around) {
        String heading = branch.heading().map(prose::of).orElse("");
        if (!branch.parts().isEmpty() && headings.isTitle(heading)) {
            return Topic.GENERAL;
        }
        Optional<Topic> clear = headings.clear(heading);
        if (clear.isPresent()) {
            return clear.get();
        }
        if (!branch.parts().isEmpty() && isLeadIn(prose, branch)) {
            return Topic.GENERAL;
        }
        Optional<Topic> faint = headings.faint(heading);
        if ((around == Topic.ACTIVITY || around == Topic.DATA) && faint.isPresent()) {
            return faint.get();
        }
        return bodies.of(branch.text(prose), faint).or(() -> faint).orElse(Topic.GENERAL);
    }

    /// Whether its own text only leads to its parts.
    private static boolean isLeadIn(Prose prose, Branch branch) {
        return branch.own().size() == 1 && prose.of(branch.own().getFirst()).endsWith(":");
    }
}
