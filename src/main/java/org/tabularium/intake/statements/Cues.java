package org.tabularium.intake.statements;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// Finds all cues of a sentence in one pass.
final class Cues {
    private final Phrases<Set<Cue>> phrases = new Phrases<>();

    Cues() {
        Spellings data = Spellings.load("statements");
        Map<String, Set<Cue>> all = new LinkedHashMap<>();
        for (Cue cue : Cue.values()) {
            data.words(cue.key())
                    .forEach(w -> all.computeIfAbsent(w, _ -> EnumSet.noneOf(Cue.class)).add(cue));
        }
        Map<String, Set<Cue>> folded = new HashMap<>();
        all.forEach(
                (phrase, cues) -> folded.computeIfAbsent(Tokens.fold(phrase), _ -> EnumSet.noneOf(Cue.class))
                        .addAll(cues));
        all.forEach((phrase, _) -> phrases.add(phrase, folded.getOrDefault(Tokens.fold(phrase), Set.of())));
    }

    Marked in(Tokens tokens) {
        Map<Cue, List<Marked.Hit>> hits = new EnumMap<>(Cue.class);
        for (int i = 0; i < tokens.size(); i++) {
            for (Phrases.Match<Set<Cue>> match : phrases.all(tokens, i)) {
                Marked.Hit hit = new Marked.Hit(i, match.end());
                match.value().forEach(cue -> Marked.add(hits, cue, hit));
            }
        }
        return new Marked(hits);
    }
}
