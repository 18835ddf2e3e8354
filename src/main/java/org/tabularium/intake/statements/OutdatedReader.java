package org.tabularium.intake.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.tabularium.intake.facts.OutdatedFact;
import org.tabularium.intake.outline.Outline;
import org.tabularium.law.Law;
import org.tabularium.law.Outdated;

/// Finds superseded law, names and facts on which a policy still rests, as of the day of the law.
public final class OutdatedReader {
    /// Patterns see no more than this at once, so that the time they take is bound by the length of the text.
    private static final int WINDOW = 1200;
    private static final int OVERLAP = 300;
    private static final int BEFORE = 6;
    private static final int AFTER = 14;
    private final Law law;
    private final Passages passages = new Passages(new Cues());

    public OutdatedReader(Law law) {
        this.law = law;
    }

    /// What is outdated, in its order, each place of it. What a text only mentions as gone is left out, as is what
    /// another fact tells more exactly of the same place.
    public List<OutdatedFact> in(Outline outline) {
        return in(passages.of(outline));
    }

    List<OutdatedFact> in(List<Passage> all) {
        List<OutdatedFact> found = new ArrayList<>();
        for (Passage passage : all) {
            List<OutdatedFact> here = new ArrayList<>();
            for (int from = 0; from < passage.text().length(); from += WINDOW - OVERLAP) {
                window(passage, from, here);
            }
            here.sort(Comparator.comparing(OutdatedFact::at));
            found.addAll(exact(here));
        }
        return List.copyOf(found);
    }

    private void window(Passage passage, int from, List<OutdatedFact> into) {
        String text = passage.text().substring(from, Math.min(passage.text().length(), from + WINDOW));
        for (Outdated outdated : law.outdatedIn(text)) {
            Matcher matcher = outdated.pattern().matcher(text);
            while (matcher.find()) {
                int start = from + matcher.start();
                int end = from + matcher.end();
                boolean again = matcher.start() < OVERLAP && from > 0 && matcher.end() <= OVERLAP;
                if (!again && end > start && !isPast(passage, start, end)) {
                    into.add(new OutdatedFact(outdated, passage.place(start, end)));
                }
            }
        }
    }

    /// Whether a place is mentioned as something that is no more.
    private static boolean isPast(Passage passage, int start, int end) {
        int from = passage.token(start);
        int to = passage.token(end);
        return passage.cues().isWithin(Cue.FORMER, Math.max(0, from - BEFORE), from)
                || passage.cues().isWithin(Cue.FALLEN, Math.max(0, from - AFTER), to + AFTER);
    }

    /// Without what lies within the place of another.
    private static List<OutdatedFact> exact(List<OutdatedFact> here) {
        List<OutdatedFact> exact = new ArrayList<>();
        for (OutdatedFact fact : here) {
            if (!exact.isEmpty() && fact.at().contains(exact.getLast().at())
                    && !fact.at().equals(exact.getLast().at())) {
                exact.removeLast();
            }
            boolean told = !exact.isEmpty() && exact.getLast().at().contains(fact.at());
            if (!told) {
                exact.add(fact);
            }
        }
        return exact;
    }
}
