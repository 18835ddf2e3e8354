package org.tabularium.intake.draft;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Keeping;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.RetentionRule;

/// Time limits for erasure (Art. 30(1)(f) GDPR). A rule is called as the file words it, with all that its columns say, so
/// that nothing of the wording is lost and no two activities share a rule that says different things of them; its
/// period, start and statute are read from it.
final class TimeLimits {
    private static final int LONGEST_NAME = 120;
    private static final String TRIGGER = "retention.trigger";
    private static final String LAW = "retention.legalReference";
    private static final String FATE = "retention.finalFate";
    private final Stock stock;
    private final Cells cells;

    TimeLimits(Stock stock, Cells cells) {
        this.stock = stock;
        this.cells = cells;
    }

    /// The rules that cells name.
    ///
    /// @param which the cells looked at
    List<Id<RetentionRule>> take(Predicate<Cell> which) {
        List<Cell> limits = new ArrayList<>();
        for (Cell cell : cells.of("retention.period", "retention.criteria").stream().filter(which).toList()) {
            if (!Texts.says(cell.text()) || stock.readers().verdicts().of(cell.text()).isPresent()) {
                cells.noted(cell, Reason.NOT_READ);
            } else {
                limits.add(cell);
            }
        }
        List<Cell> details = cells.of(TRIGGER, LAW, FATE).stream().filter(which).toList();
        List<Pieces> pieces = limits.stream().map(stock.readers()::pieces).toList();
        if (!details.isEmpty() && pieces.size() == 1 && pieces.getFirst().all().size() == 1) {
            return List.of(whole(limits.getFirst(), pieces.getFirst(), details));
        }
        Set<Id<RetentionRule>> rules = new LinkedHashSet<>();
        for (int i = 0; i < limits.size(); i++) {
            pieces.get(i).texts().forEach(p -> rules.add(rule(p).id()));
            changed(limits.get(i), pieces.get(i));
        }
        details.forEach(c -> cells.noted(c, Reason.NOT_ATTACHED));
        return List.copyOf(rules);
    }

    private void changed(Cell cell, Pieces pieces) {
        cells.changed(cell, cells.place().at("uses"), String.join("\n", pieces.texts()), pieces.marks(),
                Reason.SPLIT);
    }

    /// One rule out of all that columns beside each other say.
    private Id<RetentionRule> whole(Cell limit, Pieces pieces, List<Cell> details) {
        String name = Stream.concat(pieces.texts().stream(), details.stream().map(Cell::text))
                .collect(Collectors.joining(", "));
        boolean known = stock.retention().knows(name);
        RetentionRule rule = rule(name);
        Where where = new Where("retention", rule.id().value(), "");
        changed(limit, pieces);
        for (Cell cell : details) {
            LocalText text = stock.text(cell.text());
            switch (cell.field()) {
                case TRIGGER -> detail(rule, known, r -> r.withStart(text));
                case LAW -> detail(rule, known, r -> r.withStatute(text));
                default -> detail(rule, known, r -> r.withFate(Wording.fate(cell.text()).or(r::fate)));
            }
            cells.taken(cell, where.at(switch (cell.field()) {
                case TRIGGER -> "start";
                case LAW -> "statute";
                default -> "fate";
            }));
        }
        return rule.id();
    }

    private void detail(RetentionRule rule, boolean known,
            UnaryOperator<RetentionRule> change) {
        if (!known) {
            stock.retention().change(rule.id(), change);
        }
    }

    private RetentionRule rule(String text) {
        String name = text.length() <= LONGEST_NAME && !text.contains("\n") ? text : name(text);
        Optional<RetentionRule> there = stock.retention().find(text).or(() -> stock.retention().find(name)
                .filter(r -> r.criteria().texts().containsValue(text)));
        return there.orElseGet(() -> {
            LocalText criteria = name.equals(text) ? LocalText.EMPTY : stock.text(text);
            return stock.retention().add(text, id -> read(
                    RetentionRule.blank(id, stock.text(name)).withCriteria(criteria), text));
        });
    }

    /// The beginning of a long text, up to the end of a word.
    private static String name(String text) {
        String line = text.substring(0, Math.min(text.length(), LONGEST_NAME)).lines().findFirst().orElse("");
        int end = line.length() < LONGEST_NAME ? line.length()
                : Math.max(line.lastIndexOf(' '), LONGEST_NAME / 2);
        return Texts.clean(line.substring(0, end)) + " …";
    }

    /// What a text says, if it says one thing; of several periods none is the rule.
    private RetentionRule read(RetentionRule rule, String text) {
        List<Found<Keeping>> found = stock.readers().periods().in(text);
        if (found.size() != 1) {
            return rule.criteria().isEmpty() ? rule.withCriteria(rule.name()) : rule;
        }
        Keeping keeping = found.getFirst().value();
        List<String> statutes = keeping.statutes().stream().map(CitedBasis::citation).distinct().toList();
        Optional<Period> period = keeping.period().filter(p -> !p.isNegative());
        RetentionRule now = rule.withPeriod(period)
                .withStart(keeping.start().isBlank() ? rule.start() : stock.text(keeping.start()))
                .withStatute(statutes.isEmpty() ? rule.statute() : stock.text(String.join("; ", statutes)));
        boolean open = period.isEmpty() && now.start().isEmpty() && now.criteria().isEmpty();
        return open ? now.withCriteria(now.name()) : now;
    }
}
