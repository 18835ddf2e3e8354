package org.tabularium.intake.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Tokens;

/// The sentences of a text in their order, headings and whole rows of tables among them, each with the section it
/// stands in.
final class Passages {
    private final Cues cues;

    Passages(Cues cues) {
        this.cues = cues;
    }

    private record Placed(Piece piece, Surroundings surroundings) {}

    List<Passage> of(Outline outline) {
        List<Placed> pieces = new ArrayList<>();
        outline.sections().forEach(s -> collect(outline.prose(), s, Optional.empty(), pieces));
        pieces.sort(Comparator.comparing(p -> p.piece().at()));
        List<Passage> passages = new ArrayList<>();
        List<Stretch> sentences = outline.sentences();
        int next = 0;
        for (Placed placed : pieces) {
            Stretch whole = placed.piece().at();
            while (next < sentences.size() && sentences.get(next).start() < whole.start()) {
                next++;
            }
            int first = next;
            boolean row = placed.piece().kind() == Piece.Kind.ROW;
            while (next < sentences.size() && sentences.get(next).end() <= whole.end()) {
                if (!row) {
                    passages.add(passage(outline.prose(), sentences.get(next), placed));
                }
                next++;
            }
            if ((row || first == next) && whole.length() > 0) {
                passages.add(passage(outline.prose(), whole, placed));
            }
        }
        return passages;
    }

    private Passage passage(Prose prose, Stretch at, Placed placed) {
        String text = prose.of(at);
        Tokens tokens = Tokens.of(text);
        return new Passage(at, text, tokens, cues.in(tokens), placed.piece(), placed.surroundings());
    }

    private void collect(Prose prose, Section section, Optional<Surroundings> around, List<Placed> into) {
        Marked heading =
                section.heading().map(h -> cues.in(Tokens.of(prose.of(h)))).orElse(new Marked(Map.of()));
        Topic topic = section.topic() == Topic.GENERAL
                ? around.map(Surroundings::topic).orElse(Topic.GENERAL)
                : section.topic();
        Stretch activity = section.topic() == Topic.ACTIVITY ? section.extent()
                : around.map(Surroundings::activity).orElse(section.extent());
        Surroundings here = new Surroundings(topic, heading, section, activity);
        section.heading().ifPresent(h -> into.add(new Placed(h, here)));
        section.own().forEach(p -> into.add(new Placed(p, here)));
        section.parts().forEach(s -> collect(prose, s, Optional.of(here), into));
    }
}
