package org.tabularium.intake.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.table.SheetMapping.Subject;

/// What the headings of one file may mean; each is compared once.
final class Guess {
    /// Below this, a heading is taken for none that is known.
    static final double LIKELY = 0.52;
    /// From this on, a text is taken for a heading and not for what stands below one.
    static final double SURE = 0.78;
    private static final double MOST = 1;
    private static final double BAND_ALONE = 0.9;
    private static final double TOGETHER = 0.99;
    private static final double GENERIC = 0.55;
    private final KnownHeadings known;
    private final Lexicon lexicon;
    private final Map<String, Map<Target, Double>> cells = new HashMap<>();

    Guess(KnownHeadings known, Lexicon lexicon) {
        this.known = known;
        this.lexicon = lexicon;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /// How like each field a single text is.
    Map<Target, Double> of(String text) {
        if (text.isBlank() || text.length() > Tokens.MOST_CHARACTERS || lexicon.isLeftOut(text)) {
            return Map.of();
        }
        return cells.computeIfAbsent(text, known::likeness);
    }

    /// How like each field a heading below a band is. What means something only below another heading, as "Name" does,
    /// counts less by itself.
    Map<Target, Double> of(String band, String heading) {
        if (band.isBlank() || heading.isBlank() || band.equals(heading)) {
            return of(band.isBlank() ? heading : band);
        }
        boolean generic = lexicon.isGeneric(heading);
        Map<Target, Double> all = new LinkedHashMap<>();
        of(heading).forEach((t, s) -> all.merge(t, s * (generic ? GENERIC : MOST), Math::max));
        of(band + " " + heading).forEach((t, s) -> all.merge(t, s * TOGETHER, Math::max));
        if (generic) {
            of(band).forEach((t, s) -> all.merge(t, s * BAND_ALONE, Math::max));
        } else {
            // of fields that fit the heading equally, the one that also fits what stands above
            of(band).forEach((t, s) -> all.computeIfPresent(t, (_, own) -> Math.min(1, own + 0.04 * s)));
        }
        return all;
    }

    /// The best field in sheets about something, if it is likely.
    Optional<Map.Entry<Target, Double>> best(Map<Target, Double> likeness, Subject subject) {
        return likeness.entrySet().stream().filter(e -> e.getKey().subjects().contains(subject))
                .max(Comparator.comparingDouble(Map.Entry::getValue)).filter(e -> e.getValue() >= LIKELY);
    }

    /// How surely a text is a heading.
    double heading(String text) {
        double best = of(text).values().stream().mapToDouble(d -> d).max().orElse(0);
        return best >= SURE ? best : lexicon.isGeneric(text) || lexicon.isLeftOut(text) ? 0.5 : 0;
    }
}
