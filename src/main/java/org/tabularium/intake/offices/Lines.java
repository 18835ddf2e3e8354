package org.tabularium.intake.offices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;

/// The lines of a text and the sections they stand in.
final class Lines {
    private static final int LONGEST = 2_500;
    private final String text;
    private final OfficeWords words;
    private final Set<Integer> sentences = new HashSet<>();
    private final Map<Integer, List<Section>> chains = new HashMap<>();
    private final List<Line> all = new ArrayList<>();

    private Lines(OfficeWords words, Outline outline) {
        this.words = words;
        text = outline.prose().text();
        outline.sentences().forEach(s -> sentences.add(s.start()));
        outline.sections().forEach(s -> place(s, List.of()));
        outline.prose().pieces().forEach(this::lines);
    }

    static List<Line> of(OfficeWords words, Outline outline) {
        return List.copyOf(new Lines(words, outline).all);
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
            boolean end = i == piece.at().end() || text.charAt(i) == '\n';
            if (end || (i - from > LONGEST && isBreak(i, i - from > 2 * LONGEST))) {
                add(piece, from, i, chain);
                from = end ? i + 1 : i;
            }
        }
    }

    /// Lines of many thousand signs are taken in parts, so that nothing looks through all of one again and again.
    private boolean isBreak(int i, boolean anywhere) {
        return sentences.contains(i) || (anywhere && (Trim.isBlank(text.charAt(i)) || i % LONGEST == 0));
    }

    private void add(Piece piece, int from, int to, List<Section> chain) {
        Stretch at = Trim.blanks(text, from, to);
        if (at.length() > 0) {
            String line = at.of(text);
            all.add(new Line(all.size(), at, line, piece.kind(), chain, words.cues(line)));
        }
    }
}
