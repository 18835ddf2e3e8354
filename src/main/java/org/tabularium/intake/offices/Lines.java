package org.tabularium.intake.offices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;

/// The lines of a text and the sections they stand in.
final class Lines {
    private final String text;
    private final Map<Integer, List<Section>> chains = new HashMap<>();
    private final List<Line> all = new ArrayList<>();

    private Lines(Outline outline) {
        text = outline.prose().text();
        outline.sections().forEach(s -> place(s, List.of()));
        outline.prose().pieces().forEach(this::lines);
    }

    static List<Line> of(Outline outline) {
        return List.copyOf(new Lines(outline).all);
    }

    private void place(Section section, List<Section> wider) {
        List<Section> chain = new ArrayList<>(List.of(section));
        chain.addAll(wider);
        section.heading().ifPresent(h -> chains.put(h.at().start(), chain));
        section.own().forEach(p -> chains.put(p.at().start(), chain));
        section.parts().forEach(p -> place(p, chain));
    }

    private void lines(Piece piece) {
        List<Section> chain = List.copyOf(chains.getOrDefault(piece.at().start(), List.of()));
        int from = piece.at().start();
        for (int i = from; i <= piece.at().end(); i++) {
            if (i == piece.at().end() || text.charAt(i) == '\n') {
                Stretch at = Trim.blanks(text, from, i);
                if (at.length() > 0) {
                    all.add(new Line(all.size(), at, at.of(text), piece.kind(), chain));
                }
                from = i + 1;
            }
        }
    }
}
