package org.tabularium.intake.offer;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.form.Vocabulary;
import org.tabularium.intake.draft.Where;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;

/// Offers periods of storage and what decides on them (Art. 13(2)(a) GDPR) as time limits for erasure.
final class RetentionOffers {
    private static final int LONGEST_NAME = 120;
    private final Board board;
    private final Map<String, RetentionRule> made = new HashMap<>();

    RetentionOffers(Board board) {
        this.board = board;
    }

    void add(Sheet sheet) {
        List<RetentionRule> recorded = sheet.before().uses().stream().flatMap(u -> u.retention().stream())
                .distinct().flatMap(id -> Identified.find(board.base().retention(), id).stream()).toList();
        int number = 0;
        for (Said<RetentionFact> said : sheet.facts().retention()) {
            number++;
            if (recorded.stream().noneMatch(r -> isSame(said.value(), r))) {
                RetentionRule rule = rule(said.value());
                sheet.add("retention-" + number, Offer.Kind.RETENTION, sheet.field("retention"),
                        said.map(RetentionFact::text), r -> sheet.used(ensured(r, rule),
                                u -> u.withRetention(Terms.with(u.retention(), rule.id()))));
            }
        }
    }

    /// Periods that are said of no single activity are kept as time limits to choose from.
    void addGeneral() {
        List<Said<RetentionFact>> general = board.facts().retentionGeneral();
        for (int i = 0; i < general.size(); i++) {
            Said<RetentionFact> said = general.get(i);
            if (board.base().retention().stream().noneMatch(r -> isSame(said.value(), r))) {
                RetentionRule rule = rule(said.value());
                String field = rule.period().isPresent() ? "period" : "criteria";
                board.add("retention-" + (i + 1), Offer.Kind.RETENTION,
                        new Where("retention", rule.id().value(), field), said.map(RetentionFact::text),
                        false, List.of(),
                        r -> ensured(r, rule));
            }
        }
    }

    private static Register ensured(Register register, RetentionRule rule) {
        boolean there = Identified.find(register.retention(), rule.id()).isPresent();
        return there ? register : register.withRetention(Identified.with(register.retention(), rule));
    }

    /// Whether a rule says what the text says: the same period or, without one, much the same in words.
    private boolean isSame(RetentionFact said, RetentionRule rule) {
        if (said.period().isPresent()) {
            return rule.period().filter(p -> Periods.isSame(p, said.period().get())).isPresent();
        }
        return Stream.of(rule.criteria(), rule.name(), rule.start(), rule.statute())
                .flatMap(t -> t.texts().values().stream()).anyMatch(t -> isAlike(t, said));
    }

    private boolean isAlike(String recorded, RetentionFact said) {
        return Likeness.words(said.text()).contains(Likeness.words(recorded))
                || board.matching().likeness().share(recorded, said.text()) > 0.5
                || (!said.start().isBlank()
                        && board.matching().likeness().share(recorded, said.start()) > 0.6);
    }

    private RetentionRule rule(RetentionFact said) {
        return made.computeIfAbsent(Likeness.words(said.text()),
                _ -> existing(said).orElseGet(() -> read(said)));
    }

    /// A rule of the register that is called the same and has the same period.
    private Optional<RetentionRule> existing(RetentionFact said) {
        Optional<Period> period = period(said);
        return board.base().retention().stream().filter(r -> r.period().equals(period))
                .filter(r -> r.name().texts().values().stream()
                        .anyMatch(n -> Likeness.isSameText(n, said.text())))
                .findFirst();
    }

    private RetentionRule read(RetentionFact said) {
        String name = Board.cut(said.text(), LONGEST_NAME);
        Id<RetentionRule> id = board.fresh(Vocabulary.RETENTION.prefix(), name);
        List<String> statutes = said.statutes().stream().map(CitedBasis::citation).distinct().toList();
        Optional<Period> period = period(said);
        boolean open = period.isEmpty() || said.text().length() > LONGEST_NAME;
        return RetentionRule.blank(id, board.text(name)).withPeriod(period)
                .withStart(period.isPresent() ? board.text(said.start()) : LocalText.EMPTY)
                .withStatute(board.text(String.join("; ", statutes)))
                .withCriteria(open ? board.text(said.text()) : LocalText.EMPTY);
    }

    private static Optional<Period> period(RetentionFact said) {
        return said.period().filter(p -> !p.isNegative());
    }
}
