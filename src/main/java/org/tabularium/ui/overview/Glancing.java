package org.tabularium.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.check.Severity;
import org.tabularium.compose.notice.Notices;
import org.tabularium.edit.survey.Survey;
import org.tabularium.law.Country;
import org.tabularium.law.RetentionNorm;
import org.tabularium.law.TransferCount;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Activity;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.picture.time.Calendar;
import org.tabularium.picture.time.Due;
import org.tabularium.picture.time.DueWords;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.place.Desk;
import org.tabularium.words.Words;

/// Looks through a whole register for what the overview shows; takes its time, so it is done in the background.
///
/// @param desk law, words and labels
/// @param survey derives transfers
/// @param notices asks what notices say
record Glancing(Desk desk, Survey survey, Notices notices) {

    /// What is looked at.
    record Asked(Register register, Outcome outcome, List<Session.Step> steps, LocalDate today,
            DueWords said) {}

    /// What is seen.
    record Glance(List<Tiles.Count> counts, List<Topics.Topic> topics, List<Steps.Step> steps,
            List<Due> dates,
            List<Line> lately, List<Line> told, LocalDate today) {}

    Glance of(Asked asked) {
        Register register = asked.register();
        List<TransferRow> transfers = survey.transfers(register);
        List<Due> dates = Calendar.of(register, transfers, desk.law(), asked.today());
        Found found = new Found(desk.words(), desk.checks().wording());
        return new Glance(counts(register, transfers, asked.outcome()), found.topics(asked.outcome()),
                new Waiting(desk.words(), asked.said(), this::country).of(transfers, dates,
                        found.steps(asked.outcome())),
                dates, new Lately(desk.words(), desk.labels(), desk.checks().wording()).lines(register,
                        asked.outcome(), asked.steps(), asked.today()),
                new Told(desk.words(), notices).lines(register), asked.today());
    }

    private List<Tiles.Count> counts(Register register, List<TransferRow> transfers, Outcome outcome) {
        Words words = desk.words();
        TransferCount transferred = TransferCount.of(transfers);
        long published = register.notices().stream().filter(Told::isPublished).count();
        String languages = register.notices().stream().flatMap(n -> Notices.languages(register, n).stream())
                .map(l -> l.tag().toUpperCase(Locale.ROOT)).distinct().collect(Collectors.joining(", "));
        return List.of(
                new Tiles.Count(register.activities().size(), words.get("overview.activity",
                        with(register, Activity.Status.ACTIVE), with(register, Activity.Status.DRAFT))),
                new Tiles.Count(register.parties().size(), words.get("overview.party", processors(register))),
                new Tiles.Count(transferred.all().transfers(),
                        words.get("overview.transfer", transferred.countries())),
                new Tiles.Count(register.retention().size(), words.get("overview.retention",
                        register.retention().stream().filter(this::isByStatute).count())),
                new Tiles.Count(register.notices().size(), register.notices().isEmpty()
                        ? words.get("overview.notice.none")
                        : words.get("overview.notice", languages, published)),
                new Tiles.Count(outcome.open().size(),
                        words.get("overview.found", outcome.count(Severity.ERROR))));
    }

    private static long with(Register register, Activity.Status status) {
        return register.activities().stream().filter(a -> a.status() == status).count();
    }

    /// Parties that receive data as processors in some activity.
    private static long processors(Register register) {
        return register.activities().stream().flatMap(a -> a.disclosures().stated().stream())
                .flatMap(List::stream)
                .filter(d -> d.capacity().filter(c -> c == Disclosure.Capacity.PROCESSOR).isPresent())
                .flatMap(d -> d.recipient() instanceof Recipient.Named(var party, _) ? party.stream()
                        : Stream.empty())
                .distinct().count();
    }

    /// Whether it names a statute that orders data to be kept.
    private boolean isByStatute(RetentionRule rule) {
        return rule.statute().texts().values().stream()
                .flatMap(text -> desk.law().retentionNormsNamed(text).stream())
                .anyMatch(norm -> norm.kind() == RetentionNorm.Kind.STATUTE);
    }

    private String country(String code) {
        return desk.law().country(code).map(Country::name).map(n -> n.in(desk.words().language()))
                .orElse(code);
    }
}
