package org.tabularium.ui.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.check.Findings;
import org.tabularium.check.Wording;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Acceptance;
import org.tabularium.model.Activity;
import org.tabularium.model.Change;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.model.Review;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.words.Words;

/// What was changed lately: the steps since the register was opened, then what it records of its own history, the
/// newest first: changes, accepted findings, reviews that were held, sheets that were changed or released.
///
/// @param words messages of room `ui`
/// @param labels messages of room `form`
/// @param wording says findings
record Lately(Words words, Words labels, Wording wording) {
    private static final int MOST = 5;
    private static final int MOST_STEPS = 3;
    private static final List<Vocabulary<?>> KINDS = List.of(Vocabulary.ACTIVITIES, Vocabulary.PARTIES,
            Vocabulary.RETENTION, Vocabulary.MEASURES, Vocabulary.SYSTEMS, Vocabulary.MANDATES,
            Vocabulary.NOTICES,
            Vocabulary.REVIEWS, Vocabulary.DEPARTMENTS, Vocabulary.SUBJECTS, Vocabulary.DATA,
            Vocabulary.JOINT,
            Vocabulary.UNDERTAKINGS);

    private record Dated(LocalDate day, String name, String what, String who, Spot spot) {}

    List<Line> lines(Register register, Outcome outcome, List<Session.Step> steps, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        steps.stream().limit(MOST_STEPS).forEach(s -> lines.add(new Line(
                DateTimeFormatter.ofPattern(words.get("overview.time"), words.locale()).format(s.at()),
                name(register, s.spot()), said(s.name()), "", s.spot())));
        Stream.of(changes(register), accepted(outcome.findings()), reviews(register), sheets(register))
                .flatMap(s -> s).filter(d -> !d.day().isAfter(today))
                .sorted(Comparator.comparing(Dated::day).reversed()).limit(MOST - lines.size())
                .forEach(d -> lines.add(new Line(
                        DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale()).format(d.day()),
                        d.name(), d.what(), d.who(), d.spot())));
        return List.copyOf(lines);
    }

    private Stream<Dated> changes(Register register) {
        List<Dated> changes = new ArrayList<>();
        for (int i = 0; i < register.changes().size(); i++) {
            Change change = register.changes().get(i);
            Spot spot = new Spot("controller", "controller", "changes/" + i + "/what");
            change.on().ifPresent(on -> changes
                    .add(new Dated(on, "", text(register, change.what()), change.author(), spot)));
        }
        return changes.reversed().stream();
    }

    private Stream<Dated> accepted(Findings findings) {
        return findings.accepted().filter(a -> a.acceptance().on().isPresent()).map(a -> {
            Acceptance acceptance = a.acceptance();
            return new Dated(acceptance.on().orElseThrow(), wording.name(a.finding()),
                    words.get("overview.changed.accepted", wording.article(a.finding().rule())),
                    acceptance.person(),
                    Outcome.spot(a.finding()));
        });
    }

    private Stream<Dated> reviews(Register register) {
        return register.reviews().stream().filter(r -> r.doneOn().isPresent())
                .map((Review r) -> new Dated(r.doneOn().orElseThrow(), text(register, r.name()),
                        words.get("overview.changed.reviewed"), r.reviewer(),
                        new Spot("review", r.id().value(), "doneOn")));
    }

    private Stream<Dated> sheets(Register register) {
        return register.activities().stream().flatMap(a -> Stream.of(
                sheet(register, a, a.changedOn(), "overview.changed.sheet", "", "changedOn"),
                sheet(register, a, a.upkeep().approvedOn(), "overview.changed.approved",
                        a.upkeep().approvedBy(),
                        "upkeep/approvedOn"))
                .flatMap(Optional::stream));
    }

    private Optional<Dated> sheet(Register register, Activity activity, Optional<LocalDate> day, String what,
            String who, String field) {
        return day.map(on -> new Dated(on, text(register, activity.name()), words.get(what), who,
                new Spot("activity", activity.id().value(), field)));
    }

    private String text(Register register, LocalText text) {
        return text.best(words.language(), register.primary()).map(e -> e.getValue().strip()).orElse("");
    }

    private String name(Register register, Spot spot) {
        return KINDS.stream().filter(k -> k.key().equals(spot.place())).findFirst()
                .flatMap(k -> label(k, register, spot.entity())).orElse("");
    }

    private <T extends Identified<T>> Optional<String> label(Vocabulary<T> kind, Register register,
            String id) {
        return id.isEmpty() ? Optional.empty()
                : kind.find(register, new Id<>(id))
                        .map(e -> kind.label(e, words.language(), register.primary()));
    }

    /// A step as undo names it.
    private String said(StepName step) {
        int colon = step.what().indexOf(':');
        String what = colon > 0
                ? Words.of(step.what().substring(0, colon), words.locale())
                        .get(step.what().substring(colon + 1))
                : labels.has(step.what()) ? labels.get(step.what()) : words.get(step.what());
        return words.get(step.verb(), what, step.count());
    }
}
