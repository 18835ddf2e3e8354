package org.tabularium.intake.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Keeping;
import org.tabularium.intake.reading.PeriodReader;
import org.tabularium.intake.reading.Tokens;
import org.tabularium.intake.statements.Kept.Kind;
import org.tabularium.intake.statements.Marked.Hit;
import org.tabularium.law.Law;

/// Reads the periods and the labelled criteria of a clause that is about storing.
final class Periods {
    private static final int BEFORE = 8;
    private static final int AFTER = 5;
    private static final int RUNS = 4;
    private static final int VALUE = 16;
    private final PeriodReader reader;
    private final Cues cues;

    Periods(Law law, Cues cues) {
        this.cues = cues;
        reader = new PeriodReader(law);
    }

    /// Every number of days, months or years, and hours in words alone.
    List<Kept> in(Clause clause, int order) {
        Passage passage = clause.passage();
        List<Found<Keeping>> found = numbers(clause);
        List<Kept> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Keeping keeping = found.get(i).value();
            Clause whole =
                    clause.around(token(clause, found.get(i).start()), token(clause, found.get(i).end()));
            int from = i == 0 ? whole.from() : token(clause, found.get(i - 1).end());
            int to = i == found.size() - 1 ? whole.to() : token(clause, found.get(i + 1).start());
            Clause own = new Clause(passage, from, Math.max(from + 1, to)).trimmed();
            RetentionFact fact =
                    new RetentionFact(own.text(), keeping.period(), start(keeping, clause), false,
                            keeping.statutes());
            kept.add(kept(own, fact, Confidence.SURE, order, Kind.PERIOD));
        }
        return kept.isEmpty() ? hours(clause, order) : kept;
    }

    /// Whether a label and a norm say that a length of time is one of storing: "X-rays: 10 years (section 85 …)".
    boolean isByNorm(Clause clause) {
        return clause.afterLabel() > clause.from() && numbers(clause).stream().anyMatch(f -> {
            int from = token(clause, f.start());
            return clause.passage().tokens().at(from - 1).is(":") && !f.value().statutes().isEmpty();
        });
    }

    /// Whether it is said in as many words that the duration of storing follows.
    boolean isLabelled(Clause clause) {
        return clause.all(Cue.KEEPING_NAME).stream()
                .anyMatch(h -> clause.passage().tokens().at(h.to()).is(":"));
    }

    /// What stands beside the numbers and may state a criterion of its own: before an exception that holds the first
    /// of them, and behind an "and" after the last.
    List<Clause> beside(Clause clause) {
        List<Found<Keeping>> found = numbers(clause);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Clause> beside = new ArrayList<>();
        int first = token(clause, found.getFirst().end());
        clause.passage().cues().within(Cue.EXCEPT, clause.from() + 1, first)
                .ifPresent(h -> beside.add(new Clause(clause.passage(), clause.from(), h.from()).trimmed()));
        for (int i = token(clause, found.getLast().end()); i < clause.to() - 1; i++) {
            String next = clause.passage().tokens().at(i + 1).folded();
            if (clause.passage().tokens().at(i).is(",") && (next.equals("and") || next.equals("und"))) {
                beside.add(new Clause(clause.passage(), i + 1, clause.to()).trimmed());
                break;
            }
        }
        return beside;
    }

    private List<Found<Keeping>> numbers(Clause clause) {
        String text = clause.has(Cue.ERASING) ? withoutRhythm(clause) : text(clause);
        return reader.in(text).stream()
                .filter(f -> f.value().period().filter(p -> !p.isZero()).isPresent())
                .filter(f -> !isOther(clause, token(clause, f.start()), token(clause, f.end()))).toList();
    }

    /// The start without a full stop; other words that happen to follow "from" or "after" are none.
    private String start(Keeping keeping, Clause clause) {
        String said = keeping.start().strip();
        boolean event = cues.in(Tokens.of(said)).hasAny(Cue.END, Cue.CRITERION, Cue.SESSION);
        boolean stopped = said.endsWith(".") && clause.passage().text().stripTrailing().endsWith(said);
        return !event ? "" : stopped ? said.substring(0, said.length() - 1) : said;
    }

    private static String text(Clause clause) {
        return clause.passage().tokens().between(clause.from(), clause.to());
    }

    /// What is overwritten every thirty days is kept for thirty days.
    private static String withoutRhythm(Clause clause) {
        StringBuilder text = new StringBuilder(text(clause));
        int start = clause.passage().tokens().at(clause.from()).start();
        for (Hit hit : clause.all(Cue.RHYTHM)) {
            int from = clause.passage().tokens().at(hit.from()).start() - start;
            int to = clause.passage().tokens().at(hit.from()).end() - start;
            text.replace(from, to, " ".repeat(to - from));
        }
        return text.toString();
    }

    /// The number of the token at a character of the clause.
    private static int token(Clause clause, int character) {
        int start = clause.from() < clause.to() ? clause.passage().tokens().at(clause.from()).start() : 0;
        return clause.passage().token(start + character);
    }

    /// Whether a length of time is an age, a deadline for an answer or the like. What stands before a colon and a length
    /// of time that runs from something is what is kept, whatever it is called: "Requests and replies: 3 years from …".
    private static boolean isOther(Clause clause, int from, int to) {
        Optional<Hit> running = clause.passage().cues().within(Cue.RUNNING, from + 1, from + RUNS);
        boolean kept = running.isPresent() && clause.passage().tokens().at(from - 1).is(":");
        return clause.isWithin(Cue.NO_PERIOD, kept ? from : from - BEFORE,
                running.map(Hit::from).orElse(to + AFTER))
                || clause.isWithin(Cue.RECENT, from - 2, from) || clause.beginsWith(Cue.YOU_CAN);
    }

    private static List<Kept> hours(Clause clause, int order) {
        Optional<Hit> unit = clause.first(Cue.SHORT_UNIT).filter(h -> {
            boolean number = clause.passage().tokens().at(h.from() - 1).isNumber();
            return number && !isOther(clause, h.from() - 1, h.to());
        });
        return unit.map(h -> {
            Clause own = clause.around(h.from() - 1, h.to());
            RetentionFact fact = new RetentionFact(own.text(), Optional.empty(), "", false, List.of());
            return List.of(kept(own, fact, Confidence.SURE, order, Kind.OTHER));
        }).orElse(List.of());
    }

    /// What stands after "Speicherdauer:" where it is no number.
    Optional<Kept> labelled(Clause clause, int order) {
        for (Hit name : clause.all(Cue.KEEPING_NAME)) {
            boolean label = name.to() < clause.to() && clause.passage().tokens().at(name.to()).isSign(":=");
            Clause value =
                    new Clause(clause.passage(), Math.min(name.to() + 1, clause.to()), clause.to()).trimmed();
            if (label && isValue(value)) {
                return Optional.of(value(value, order));
            }
        }
        return Optional.empty();
    }

    /// Whether words alone say how long, as "Sitzung" in a table.
    static boolean isValue(Clause value) {
        return value.to() - value.from() > 0 && value.to() - value.from() <= VALUE
                && value.hasAny(Cue.SESSION, Cue.UNTIL, Cue.UNLIMITED, Cue.END, Cue.CRITERION)
                && !value.hasAny(Cue.POINTER) && !value.beginsWith(Cue.YOU_CAN);
    }

    static Kept value(Clause value, int order) {
        RetentionFact fact = new RetentionFact(value.text(), Optional.empty(), value.text(),
                value.has(Cue.UNLIMITED), List.of());
        return kept(value, fact, Confidence.LIKELY, order, Kind.OTHER);
    }

    Kept kept(Clause clause, Criterion criterion, int order) {
        Clause own = clause.around(criterion.from(), criterion.event());
        int start = Math.min(criterion.event(), own.to());
        String event = criterion.indefinite() ? ""
                : new Clause(clause.passage(), start, own.to()).trimmed().text();
        RetentionFact fact = new RetentionFact(own.text(), Optional.empty(), event, criterion.indefinite(),
                reader.in(own.text()).stream().flatMap(f -> f.value().statutes().stream()).toList());
        return kept(own, fact, Confidence.LIKELY, order, kind(clause, criterion));
    }

    private static Kind kind(Clause clause, Criterion criterion) {
        if (clause.isWithin(Cue.SESSION, criterion.from(), clause.to())) {
            return clause.hasAny(Cue.ERASING, Cue.CASE) ? Kind.SESSION_ENDS : Kind.SESSION;
        }
        boolean purpose = !criterion.indefinite() && !clause.has(Cue.CASE)
                && clause.isWithin(Cue.PURPOSE_GONE, criterion.from(), clause.to());
        return purpose ? Kind.PURPOSE : Kind.OTHER;
    }

    private static Kept kept(Clause clause, RetentionFact fact, Confidence confidence, int order, Kind kind) {
        return new Kept(new Said<>(fact, clause.passage().tokensAt(clause.from(), clause.to()), confidence),
                clause.passage(), order, kind);
    }
}
