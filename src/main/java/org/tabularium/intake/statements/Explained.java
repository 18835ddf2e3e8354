package org.tabularium.intake.statements;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Norm;

/// Words that only explain a norm beside them: "consent (§ 25(1) TDDDG)", "Art. 6(1)(f) GDPR (interest: legal
/// requirements)", "record of consent: Art. 6(1)(f) GDPR".
final class Explained {
    private static final int LONGEST = 60;
    private final Set<Integer> citing = new HashSet<>();
    private final TreeMap<Integer, Integer> explaining = new TreeMap<>();

    private Explained() {}

    static Explained by(Passage passage, List<Found<Norm>> norms) {
        Explained explained = new Explained();
        for (Found<Norm> norm : norms) {
            int first = passage.token(norm.start());
            if (passage.tokens().at(first - 1).is("(")) {
                explained.citing.add(first - 1);
            } else if (passage.tokens().at(first - 1).is(":")) {
                explained.explaining.put(beginning(passage, first - 1), first - 1);
            }
            int opening = passage.token(norm.end());
            if (passage.tokens().at(opening).is("(")) {
                explained.explaining.put(opening, closing(passage, opening));
            }
        }
        return explained;
    }

    /// Whether words stand in the bracket behind a norm, right before a bracket that begins with one, or in the label of
    /// one.
    ///
    /// @param from number of their first token
    /// @param to number of the token after their last
    boolean has(int from, int to) {
        Map.Entry<Integer, Integer> bracket = explaining.floorEntry(from);
        return citing.contains(to) || (bracket != null && from < bracket.getValue());
    }

    /// Where the label begins that ends with a colon.
    private static int beginning(Passage passage, int colon) {
        int from = colon;
        while (from > colon - LONGEST && from > 0 && !passage.tokens().at(from - 1).isSign(":;.")
                && !passage.tokens().at(from).breaks()) {
            from--;
        }
        return from;
    }

    private static int closing(Passage passage, int opening) {
        int depth = 0;
        for (int i = opening; i < opening + LONGEST; i++) {
            depth += passage.tokens().at(i).is("(") ? 1 : passage.tokens().at(i).is(")") ? -1 : 0;
            if (depth == 0 || passage.tokens().at(i).isNone()) {
                return i;
            }
        }
        return opening;
    }
}
