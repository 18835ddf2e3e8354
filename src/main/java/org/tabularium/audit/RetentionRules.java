package org.tabularium.audit;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Periods (Art. 13(2)(a), Art. 5(1)(e) GDPR) that say nothing definite, have no end, can be read in two ways, or
/// differ for the same thing.
final class RetentionRules implements Rule {
    private static final String OPEN = "period-open";
    private static final String ENDLESS = "period-endless";
    private static final String UNCLEAR = "period-unclear";
    private static final String TWO = "periods-differ";
    private static final int LONGEST = 1_000;

    @Override
    public List<String> ids() {
        return List.of(OPEN, ENDLESS, UNCLEAR, TWO);
    }

    @Override
    public void look(Look look, Notes notes) {
        open(look, notes);
        Retentions.of(look).filter(r -> r.value().indefinite())
                .forEach(r -> notes.add(ENDLESS, Weight.HINT, look.sentence(r.at())));
        unclear(look, notes);
        differing(look, notes);
    }

    /// Activities of which nothing is told but that data are kept as long as they are needed.
    private static void open(Look look, Notes notes) {
        for (ActivityFacts activity : look.facts().activities()) {
            List<Said<RetentionFact>> all = activity.retention();
            if (!all.isEmpty() && all.stream().allMatch(r -> isOpen(r, look))) {
                notes.add(OPEN, Weight.HINT, look.sentence(all.getFirst().at()));
            }
        }
        List<Said<RetentionFact>> general = look.facts().retentionGeneral();
        boolean nothingElse = look.facts().activities().stream().allMatch(a -> a.retention().isEmpty());
        if (nothingElse && !general.isEmpty() && general.stream().allMatch(r -> isOpen(r, look))) {
            notes.add(OPEN, Weight.HINT, look.sentence(general.getFirst().at()));
        }
    }

    private static boolean isOpen(Said<RetentionFact> said, Look look) {
        RetentionFact fact = said.value();
        return fact.period().isEmpty() && !fact.indefinite() && fact.statutes().isEmpty()
                && look.says(look.sentence(said.at()), "openPeriod");
    }

    /// "until you close your account or 3 years": which of them?
    private static void unclear(Look look, Notes notes) {
        Tokens tokens = look.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token word = tokens.at(i);
            if ((word.is("or") || word.is("oder")) && tokens.at(i + 1).isNumber()
                    && isUnit(tokens.at(i + 2))) {
                Stretch sentence = look.sentence(new Stretch(word.start(), word.end()));
                Stretch before = new Stretch(Math.min(sentence.start(), word.start()), word.start());
                boolean numberBefore = tokens.at(i - 1).isNumber() || tokens.at(i - 2).isNumber();
                if (!numberBefore && look.says(before, "until") && !look.says(sentence, "settled")) {
                    notes.add(UNCLEAR, Weight.HINT, sentence);
                }
            }
        }
    }

    private static boolean isUnit(Token token) {
        String word = token.folded();
        return word.startsWith("year") || word.startsWith("month") || word.startsWith("day")
                || word.startsWith("week")
                || word.startsWith("jahr") || word.startsWith("monat") || word.startsWith("tag")
                || word.startsWith("woche");
    }

    /// Two different periods for one of the things everybody keeps.
    private static void differing(Look look, Notes notes) {
        Map<String, List<Said<RetentionFact>>> kept = new LinkedHashMap<>();
        Retentions.of(look).filter(r -> r.value().period().isPresent())
                .forEach(r -> thing(look.sentence(r.at()), look)
                        .ifPresent(t -> kept.computeIfAbsent(t, _ -> new ArrayList<>()).add(r)));
        for (List<Said<RetentionFact>> same : kept.values()) {
            List<Period> periods =
                    same.stream().flatMap(r -> r.value().period().stream()).map(Period::normalized)
                            .distinct().toList();
            TreeSet<Stretch> sentences = new TreeSet<>();
            same.forEach(r -> sentences.add(look.sentence(r.at())));
            if (periods.size() > 1 && sentences.size() > 1) {
                sentences.forEach(s -> notes.add(TWO, Weight.HINT, s));
            }
        }
    }

    /// The thing a sentence is about; none where it is about several.
    private static Optional<String> thing(Stretch sentence, Look look) {
        Phrases<String> things = look.lists().things();
        List<String> named = things.in(Tokens.of(start(look.of(sentence)))).stream().map(f -> f.value())
                .distinct().toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static String start(String sentence) {
        return sentence.substring(0, Math.min(sentence.length(), LONGEST));
    }
}
