package org.tabularium.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.intake.reading.Splitter;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.table.ColumnMapping.Reason;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.intake.table.Signs.Sign;

/// Gives the columns of a sheet their fields, all together: what can stand in one column only goes to the column that
/// gains most by it.
final class Columns {
    private static final double EARLIER = 1e-6;
    private static final double FITTING = 0.1;
    private static final double UNFITTING = 0.06;
    private static final double SECOND_CHOICE = 0.75;
    private static final double EXACT = 0.96;
    private static final double SPEAKING = 0.5;
    private static final double STANDING_IN = 0.8;
    private final Guess guess;
    private final Signs signs;
    private final Targets targets;
    private final Splitter splitter = new Splitter();

    Columns(Guess guess, Signs signs, Targets targets) {
        this.guess = guess;
        this.signs = signs;
        this.targets = targets;
    }

    /// A column before it is known.
    record Unknown(int index, String band, String heading, String said, List<String> cells) {}

    /// What one field would be worth for a column.
    private record Worth(Target target, double likeness, double value, boolean fromCells) {}

    List<ColumnMapping> mapped(List<Unknown> columns, Subject subject) {
        List<List<Worth>> worth = columns.stream().map(c -> worth(c, subject)).toList();
        List<Target> single = targets.of(subject).stream().filter(Target::isSingle).toList();
        double[][] gains = new double[columns.size()][single.size()];
        for (int c = 0; c < columns.size(); c++) {
            double without = best(worth.get(c), false).map(Worth::value).orElse(0.0);
            for (int s = 0; s < single.size(); s++) {
                // of columns that gain as much, the first
                gains[c][s] = Math.max(0, of(worth.get(c), single.get(s)) - without - c * EARLIER);
            }
        }
        int[] takers = Assignment.best(gains);
        List<ColumnMapping> all = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            Optional<Target> one = takers[c] < 0 ? Optional.empty() : Optional.of(single.get(takers[c]));
            all.add(mapped(columns.get(c), worth.get(c), one));
        }
        Set<String> taken = all.stream().map(ColumnMapping::field).collect(Collectors.toSet());
        return all.stream().map(m -> standingIn(m, taken, subject)).toList();
    }

    /// Details are taken for the field itself where no column is: the law that applies for the legal basis.
    private ColumnMapping standingIn(ColumnMapping column, Set<String> taken, Subject subject) {
        return Optional.ofNullable(guess.lexicon().standIns().get(column.field()))
                .filter(f -> !taken.contains(f))
                .flatMap(targets::find).filter(t -> t.subjects().contains(subject))
                .map(t -> new ColumnMapping(column.index(), column.heading(), t.key(), column.splitting(),
                        STANDING_IN * column.certainty(), Reason.RESEMBLANCE))
                .orElse(column);
    }

    private ColumnMapping mapped(Unknown column, List<Worth> worth, Optional<Target> one) {
        double best = worth.stream().mapToDouble(Worth::value).max().orElse(0);
        Optional<Worth> chosen = one
                .flatMap(t -> worth.stream().filter(w -> w.target().key().equals(t.key())).findFirst())
                .or(() -> best(worth, false)).filter(w -> w.value() >= SECOND_CHOICE * best);
        return chosen.map(w -> new ColumnMapping(column.index(), column.said(), w.target().key(),
                splitting(w.target(), column.cells()),
                Math.min(1, Math.max(0.01, w.fromCells() ? w.value() : w.likeness())),
                w.fromCells() ? Reason.CONTENT : w.likeness() >= EXACT ? Reason.HEADING : Reason.RESEMBLANCE))
                .orElseGet(() -> new ColumnMapping(column.index(), column.said(), "", Splitting.WHOLE, 0,
                        Reason.NONE));
    }

    /// How the cells of a field are split.
    Splitting splitting(Target target, List<String> cells) {
        if (!guess.lexicon().isList(target.key())) {
            return Splitting.WHOLE;
        }
        Splitting how = splitter.guess(cells.stream().filter(c -> !c.isBlank()).limit(200).toList());
        return how == Splitting.COMMAS && !guess.lexicon().isCommaList(target.key()) ? Splitting.WHOLE : how;
    }

    private static Optional<Worth> best(List<Worth> worth, boolean single) {
        return worth.stream().filter(w -> w.target().isSingle() == single)
                .reduce((a, b) -> b.value() > a.value() ? b : a);
    }

    private static double of(List<Worth> worth, Target target) {
        return worth.stream().filter(w -> w.target().key().equals(target.key())).mapToDouble(Worth::value)
                .max()
                .orElse(0);
    }

    /// The fields a column can be, by its heading, helped by its cells; by its cells alone where the heading is unknown.
    private List<Worth> worth(Unknown column, Subject subject) {
        Map<Sign, Double> said = signs.of(column.cells());
        Map<Target, Double> likeness = new HashMap<>();
        guess.of(column.band(), column.heading()).forEach((t, s) -> {
            if (t.subjects().contains(subject)) {
                likeness.put(t, s);
            }
        });
        List<Worth> worth = new ArrayList<>();
        boolean isKnown = false;
        for (Target target : targets.of(subject)) {
            double like = likeness.getOrDefault(target, 0.0);
            double value = like + fit(target, said, column.cells());
            if (like >= Guess.LIKELY || (like >= 0.4 && value >= Guess.LIKELY)) {
                worth.add(new Worth(target, like, value, false));
                isKnown = true;
            }
        }
        if (!isKnown && !guess.lexicon().isLeftOut(column.heading())) {
            for (Target target : targets.of(subject)) {
                double speaking = guess.lexicon().said(target.key()).stream().filter(Sign::isTelling)
                        .mapToDouble(s -> said.getOrDefault(s, 0.0)).max().orElse(0);
                if (speaking >= SPEAKING && guess.lexicon().isFirst(target.key(), said)) {
                    worth.add(new Worth(target, 0, 0.3 + 0.3 * speaking, true));
                }
            }
        }
        return worth;
    }

    private double fit(Target target, Map<Sign, Double> said, List<String> cells) {
        List<Sign> expected = guess.lexicon().said(target.key());
        if (expected.isEmpty() || cells.stream().allMatch(String::isBlank)) {
            return 0;
        }
        double most = expected.stream().mapToDouble(s -> said.getOrDefault(s, 0.0)).max().orElse(0);
        return most > 0 ? FITTING * most : -UNFITTING;
    }
}
