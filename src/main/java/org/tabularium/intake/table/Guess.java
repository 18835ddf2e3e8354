package org.tabularium.intake.table;

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
    private static final int LONGEST_HEADING = 170;
    private static final double MOST = 1;
    private static final double BAND_ALONE = 0.9;
    private static final double TOGETHER = 0.99;
    private static final double GENERIC = 0.55;
    private static final double BELOW = 0.95;
    private static final double FITTING = 0.72;
    private static final double SAID = 0.45;
    private static final double KINSHIP = 0.3;
    private static final double SURELY = 1.05;
    private static final double FIRST_PART = 0.9;
    private static final double SECOND_PART = 0.86;
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
        if (text.isBlank() || text.length() > HeadingWords.MOST_CHARACTERS || lexicon.isLeftOut(text)) {
            return Map.of();
        }
        Map<Target, Double> known = cells.get(text);
        if (known == null) {
            known = parts(text);
            cells.put(text, known);
        }
        return known;
    }

    /// A heading as a whole, as a band with what stands below it ("Transfer: country"), and as one of two alternatives
    /// ("department / team").
    private Map<Target, Double> parts(String text) {
        Map<Target, Double> all = new LinkedHashMap<>(known.likeness(text));
        int colon = text.indexOf(": ");
        if (colon > 0 && colon + 2 < text.length()) {
            of(text.substring(0, colon), text.substring(colon + 2))
                    .forEach((t, s) -> all.merge(t, s, Math::max));
        }
        int slash = text.indexOf('/');
        if (slash > 0 && text.indexOf('(') < 0 && text.indexOf('/', slash + 1) < 0) {
            part(all, text.substring(0, slash).strip(), FIRST_PART);
            part(all, text.substring(slash + 1).strip(), SECOND_PART);
        }
        return all;
    }

    private void part(Map<Target, Double> all, String part, double worth) {
        if (!lexicon.isGeneric(part)) {
            of(part).forEach((t, s) -> all.merge(t, worth * s, Math::max));
        }
    }

    /// How like each field a heading below a band is. What means something only below another heading, as "Name" does,
    /// counts less by itself.
    Map<Target, Double> of(String band, String heading) {
        if (band.isBlank() || heading.isBlank() || band.equals(heading)) {
            return of(band.isBlank() ? heading : band);
        }
        boolean generic = lexicon.isGeneric(heading);
        Map<Target, Double> all = new LinkedHashMap<>();
        Map<Target, Double> above = of(band);
        String family = above.entrySet().stream().max(Map.Entry.comparingByValue())
                .filter(e -> e.getValue() >= SURE).map(e -> family(e.getKey())).orElse("");
        Map<Target, Double> own = of(heading);
        own.forEach((t, s) -> all.merge(t,
                s * (!generic ? MOST : family.equals(family(t)) ? BELOW : GENERIC), Math::max));
        of(band + " " + heading).forEach((t, s) -> all.merge(t, s * TOGETHER, Math::max));
        if (generic) {
            above.forEach((t, s) -> all.merge(t, s * BAND_ALONE, Math::max));
        } else {
            // of fields that fit the heading, those of the kind that stands above
            all.replaceAll(
                    (t, s) -> s >= FITTING && family.equals(family(t)) && own.getOrDefault(t, 0.0) >= SAID
                            ? Math.max(s, Math.min(SURELY, s + KINSHIP))
                            : s);
        }
        return all;
    }

    private static String family(Target target) {
        int dot = target.key().indexOf('.');
        return dot < 0 ? target.key() : target.key().substring(0, dot);
    }

    /// The best field in sheets about something, if it is likely.
    Optional<Map.Entry<Target, Double>> best(Map<Target, Double> likeness, Subject subject) {
        return likeness.entrySet().stream().filter(e -> e.getKey().subjects().contains(subject))
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a).filter(e -> e.getValue() >= LIKELY);
    }

    /// The field of which a text is surely a name.
    Optional<Target> surest(String text) {
        return of(text).entrySet().stream().max(Map.Entry.comparingByValue())
                .filter(e -> e.getValue() >= SURE)
                .map(Map.Entry::getKey);
    }

    /// How surely a text is a heading.
    double heading(String text) {
        if (text.length() > LONGEST_HEADING) {
            return 0;
        }
        double best = of(text).values().stream().mapToDouble(d -> d).max().orElse(0);
        return best >= SURE ? best : lexicon.isGeneric(text) || lexicon.isLeftOut(text) ? 0.5 : 0;
    }
}
