package org.tabularium.intake.reading;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.reading.Amounts.Amount;
import org.tabularium.intake.reading.Starts.Start;
import org.tabularium.law.Law;

/// Finds how long things are kept: periods, their starts, and the norms beside them.
public final class PeriodReader {
    private final GroundReader grounds;
    private final Amounts amounts;
    private final Starts starts;
    private final Phrases<Boolean> notBefore = new Phrases<>();
    private final Phrases<Boolean> notAfter = new Phrases<>();
    private final Phrases<Keeping> said = new Phrases<>();

    public PeriodReader(Law law) {
        grounds = new GroundReader(law);
        Spellings data = Spellings.load("periods");
        amounts = new Amounts(data);
        starts = new Starts(data);
        notBefore.addAll(data.words("notBefore"), true);
        notAfter.addAll(data.words("notAfter"), true);
        said.addAll(data.words("indefinite"), new Keeping(Optional.empty(), true, "", List.of()));
        said.addAll(data.words("atOnce"), new Keeping(Optional.of(Period.ZERO), false, "", List.of()));
    }

    /// The periods and criteria of a text, in their order. Whether a period is one of storage is not told here: in prose
    /// it may be one for an answer. A criterion without a period is found where it is one of the usual.
    public List<Found<Keeping>> in(String text) {
        Tokens tokens = Tokens.of(text);
        Cited cited = new Cited(tokens, grounds.in(tokens));
        List<Found<Keeping>> found = new ArrayList<>();
        for (int from = 0; from < tokens.size();) {
            int end = Clauses.end(tokens, from, cited);
            found.addAll(clause(tokens, from, end, cited));
            from = end;
        }
        return List.copyOf(found);
    }

    private List<Found<Keeping>> clause(Tokens tokens, int from, int end, Cited cited) {
        Heads heads = new Heads(tokens);
        for (int i = from; i < end;) {
            if (cited.begins(i)) {
                int after = cited.end(i);
                heads.statute(cited.at(i), i, after);
                i = after;
                continue;
            }
            Optional<Amount> amount = amount(tokens, i);
            if (amount.isPresent()) {
                heads.head(new Keeping(Optional.of(amount.get().period()), false, "", List.of()), i,
                        amount.get().end());
                i = amount.get().end();
                continue;
            }
            Optional<Phrases.Match<Keeping>> words = said.at(tokens, i);
            if (words.isPresent()) {
                heads.head(words.get().value(), i, words.get().end());
                i = words.get().end();
                continue;
            }
            Optional<Start> start = starts.at(tokens, i, end,
                    n -> cited.begins(n) || amount(tokens, n).isPresent() || said.at(tokens, n).isPresent());
            if (start.isPresent() && !start.get().said().isEmpty()) {
                heads.start(start.get(), i);
            }
            i = start.map(Start::end).orElse(i + 1);
        }
        return heads.found();
    }

    private Optional<Amount> amount(Tokens tokens, int i) {
        return amounts.at(tokens, i).filter(a -> notAfter.at(tokens, a.end()).isEmpty())
                .filter(_ -> !follows(tokens, i));
    }

    /// Whether a word stands before an amount that makes it an age or a rhythm.
    private boolean follows(Tokens tokens, int i) {
        return notBefore.at(tokens, i - 1).filter(m -> m.end() == i).isPresent()
                || notBefore.at(tokens, i - 2).filter(m -> m.end() == i).isPresent();
    }
}
