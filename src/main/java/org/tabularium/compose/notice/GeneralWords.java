package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.compose.Line;
import org.tabularium.compose.Where;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Automated;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Information;
import org.tabularium.model.Measure;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage.Part;

/// Says what holds for all activities of a notice: what the legal bases mean, how long data are kept where nothing else is
/// said, cookies, security.
final class GeneralWords {
    private static final Map<String, String> MEANINGS = meanings();
    private final Talk talk;
    private final List<Told.OfActivity> activities;

    GeneralWords(Talk talk, List<Told.OfActivity> told) {
        this.talk = talk;
        this.activities = told;
    }

    List<Point> points() {
        return Stream.of(
                talk.point(Part.EXPLANATION, Optional.empty(), "part.explanation.general",
                        full("definitions")),
                point(Part.PURPOSES, List.of(Saying.of(talk.say("definitions.purpose")))),
                point(Part.DESCRIPTION, List.of()),
                point(Part.DATA, List.of()),
                point(Part.SOURCE, List.of()),
                point(Part.GROUNDS, grounds()),
                point(Part.RECIPIENTS, recipients()),
                point(Part.TRANSFERS, transfers()),
                point(Part.RETENTION, List.of(Saying.of(talk.say("retention.general")))),
                point(Part.DUTY, List.of()),
                point(Part.AUTOMATED, automated()),
                point(Part.PROTECTION, List.of()),
                point(Part.COOKIES, cookies()),
                point(Part.SECURITY, security()),
                point(Part.CHILDREN, children())).flatMap(Optional::stream).toList();
    }

    private Optional<Point> point(Part part, List<Saying> sayings) {
        return talk.point(part, Optional.empty(), sayings);
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("gdpr-6-1-a", "consent");
        meanings.put("gdpr-6-1-b", "contract");
        meanings.put("gdpr-6-1-c", "obligation");
        meanings.put("gdpr-6-1-d", "vital");
        meanings.put("gdpr-6-1-e", "task");
        meanings.put("gdpr-6-1-f", "interest");
        meanings.put("tdddg-25-1", "device");
        return meanings;
    }

    /// What a short notice does without.
    private List<Saying> full(String key) {
        return talk.isBrief() ? List.of() : List.of(Saying.of(talk.say(key)));
    }

    /// Only the bases the activities rest on are explained.
    private List<Saying> grounds() {
        List<String> used =
                activities.stream().flatMap(a -> a.bases().stream()).distinct().toList();
        List<Line> lines = MEANINGS.entrySet().stream().filter(e -> used.contains(e.getKey()))
                .map(e -> talk.say("grounds.general." + e.getValue())).toList();
        return lines.isEmpty() || talk.isBrief() ? List.of()
                : List.of(new Saying(talk.say("grounds.general"), lines));
    }

    private List<Saying> recipients() {
        return activities.stream().anyMatch(a -> !(a.activity().disclosures() instanceof Answer.None))
                ? full("recipients.general")
                : List.of();
    }

    private List<Saying> transfers() {
        return activities.stream().anyMatch(a -> !a.transfers().isEmpty())
                ? full("transfers.general")
                : List.of();
    }

    /// That there are none, if that is so for every activity.
    private List<Saying> automated() {
        List<Activity> none =
                activities.stream().map(Told.OfActivity::activity)
                        .filter(a -> a.automated() instanceof Answer.None<Automated>).toList();
        return none.isEmpty() || none.size() < activities.size() ? List.of()
                : List.of(Saying
                        .of(talk.state("automated.none", Where.of(none.getFirst().id()).at("automated"))));
    }

    /// Wherever an activity rests on the law of terminal equipment, or is about cookies.
    private List<Saying> cookies() {
        boolean device = activities.stream().anyMatch(
                a -> a.activity().information().matter().filter(m -> m == Information.Matter.COOKIES)
                        .isPresent()
                        || a.bases().stream()
                                .anyMatch(b -> b.startsWith("tdddg-25") || b.startsWith("ttdsg-25")));
        return !device ? List.of()
                : Stream.concat(Stream.of(Saying.of(talk.say("cookies"))), full("cookies.control").stream())
                        .toList();
    }

    private List<Saying> security() {
        List<Saying> sayings = new ArrayList<>(List.of(Saying.of(talk.say("security"))));
        List<Measure> measures = talk.notice().measures().stream()
                .map((Id<Measure> id) -> Identified.find(talk.register().measures(), id))
                .flatMap(Optional::stream)
                .toList();
        if (!measures.isEmpty()) {
            sayings.add(
                    new Saying(talk.say("security.measures"), measures.stream().map(this::measure).toList()));
        }
        boolean online = talk.notice().channel()
                .filter(c -> c == Notice.Channel.WEBSITE || c == Notice.Channel.APP).isPresent();
        if (online && !talk.isBrief()) {
            if (measures.stream().anyMatch(m -> m.area() == Measure.Area.ENCRYPTION)) {
                sayings.add(Saying.of(talk.say("security.tls")));
            }
            sayings.add(Saying.of(talk.say("security.internet")));
        }
        return sayings;
    }

    private Line measure(Measure measure) {
        Where where = Where.of(measure.id());
        Line name = talk.scribe().phrase(measure.name(), where.at("name"));
        return measure.description().isEmpty() ? name
                : talk.say("security.measure", Map.of("name", name, "description",
                        talk.scribe().phrase(measure.description(), where.at("description"))));
    }

    private List<Saying> children() {
        return talk.notice().minimumAge().map(age -> List.of(Saying.of(talk.say("children", "age",
                Line.of(Integer.toString(age), Where.of(talk.notice().id()).at("minimumAge"))))))
                .orElse(List.of());
    }
}
