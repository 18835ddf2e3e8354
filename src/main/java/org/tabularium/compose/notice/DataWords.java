package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tabularium.compose.Keys;
import org.tabularium.compose.Line;
import org.tabularium.compose.Where;
import org.tabularium.compose.Wording;
import org.tabularium.model.Answer;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Duty;
import org.tabularium.model.LocalText;
import org.tabularium.model.Source;
import org.tabularium.model.Use;

/// Says which data about whom (Art. 14(1)(d) GDPR), from where (Art. 14(2)(f) GDPR), and whether they have to be
/// provided (Art. 13(2)(e) GDPR).
final class DataWords {
    private final Talk talk;
    private final Uses uses;

    DataWords(Talk talk, Uses uses) {
        this.talk = talk;
        this.uses = uses;
    }

    List<Saying> data() {
        List<Saying> sayings = new ArrayList<>();
        if (!uses.uses().isEmpty()) {
            sayings.add(new Saying(talk.say("data.lead"), lines()));
        }
        for (Use use : uses.uses()) {
            special(use, "special", d -> d.sensitivity() == DataCategory.Sensitivity.SPECIAL
                    || !d.special().isEmpty()).ifPresent(sayings::add);
            special(use, "criminal", d -> d.sensitivity() == DataCategory.Sensitivity.CRIMINAL)
                    .ifPresent(sayings::add);
            text("data.collection", "how", use.collection(), uses.where(use).at("collection"))
                    .ifPresent(sayings::add);
            text("data.combination", "what", use.combination(), uses.where(use).at("combination"))
                    .ifPresent(sayings::add);
        }
        return distinct(sayings);
    }

    /// Uses that concern the same people for the same purposes stand together.
    private List<Line> lines() {
        Map<List<String>, List<Use>> alike = new LinkedHashMap<>();
        uses.uses().forEach(u -> alike
                .computeIfAbsent(List.of(people(u).text().plain(), narrowed(u).text().plain()),
                        _ -> new ArrayList<>())
                .add(u));
        return alike.values().stream().map(this::use).toList();
    }

    /// From where; where not all come from one source, which come from which.
    List<Saying> sources() {
        Map<String, Line> sources = new LinkedHashMap<>();
        Map<String, Map<String, Line>> data = new LinkedHashMap<>();
        for (Use use : uses.uses()) {
            for (int i = 0; i < use.sources().size(); i++) {
                Source source = use.sources().get(i);
                Where where = uses.where(use).at("sources").at(i);
                Line line = source(source, where);
                String key = line.text().plain();
                sources.putIfAbsent(key, line);
                Map<String, Line> of = data.computeIfAbsent(key, _ -> new LinkedHashMap<>());
                uses.names(use).forEach(n -> of.putIfAbsent(n.text().plain(), n));
            }
        }
        boolean alike = uses.uses().stream().noneMatch(u -> u.sources().isEmpty())
                && data.values().stream().map(Map::keySet).distinct().count() < 2;
        List<Line> lines = new ArrayList<>();
        sources.forEach((key, line) -> lines.add(alike ? line
                : talk.say("source.data", Map.of("source", line, "data",
                        Talk.series(List.copyOf(data.getOrDefault(key, Map.of()).values()))))));
        return talk.isBrief() && !lines.isEmpty() ? List.of(new Saying(new Line(), lines))
                : lines.stream().map(l -> Saying.of(l.stop())).toList();
    }

    private Line source(Source source, Where where) {
        Line line = talk.state("source." + Keys.of(source.kind()), where.at("kind"));
        return source.description().isEmpty() ? line
                : talk.say("source.detail", Map.of("source", line, "detail",
                        talk.scribe().phrase(source.description(), where.at("description"))));
    }

    /// What holds for several uses is said once, of all their data.
    List<Saying> duty() {
        Map<Answer<Duty>, List<Use>> alike = new LinkedHashMap<>();
        uses.uses().forEach(u -> alike.computeIfAbsent(u.duty(), _ -> new ArrayList<>()).add(u));
        if (talk.isBrief()) {
            return briefly(alike);
        }
        List<Saying> sayings = new ArrayList<>();
        alike.forEach((duty, same) -> {
            Where where = uses.where(same.getFirst()).at("duty");
            switch (duty) {
                case Answer.NotStated<Duty>() -> {}
                case Answer.None<Duty>(var reason, _) -> sayings.add(duty("duty.none", same, reason, where));
                case Answer.Stated<Duty>(var d) -> sayings.add(
                        duty("duty." + Keys.of(d.kind()), same, d.consequence(), where.at("consequence")));
            }
        });
        return sayings;
    }

    private List<Saying> briefly(Map<Answer<Duty>, List<Use>> alike) {
        List<Line> lines = new ArrayList<>();
        alike.forEach((duty, same) -> {
            Where where = uses.where(same.getFirst()).at("duty");
            Optional<Line> said = switch (duty) {
                case Answer.NotStated<Duty>() -> Optional.empty();
                case Answer.None<Duty>(var reason, _) -> Optional.of(briefly("none", reason, where));
                case Answer.Stated<Duty>(var d) -> Optional
                        .of(briefly(Keys.of(d.kind()), d.consequence(), where.at("consequence")));
            };
            said.map(s -> alike.size() == 1 ? s
                    : talk.say("short.duty.item", Map.of("data", uses.names(same), "duty", s)))
                    .ifPresent(lines::add);
        });
        return lines.isEmpty() ? List.of() : List.of(new Saying(new Line(), lines));
    }

    private Line briefly(String kind, LocalText consequence, Where reason) {
        Line duty = talk.say("duty." + kind);
        return consequence.isEmpty() ? duty
                : talk.say("duty.consequence", Map.of("duty", duty, "consequence",
                        talk.scribe().phrase(consequence, reason)));
    }

    private Saying duty(String key, List<Use> same, LocalText consequence, Where where) {
        Line duty = talk.say(key, "data", uses.names(same));
        if (consequence.isEmpty()) {
            return Saying.of(duty);
        }
        Line text = talk.scribe().local(consequence, where).capital().stop();
        return Saying.of(key.equals("duty.none") ? duty.add(" ").add(text)
                : talk.say("duty.consequence", Map.of("duty", duty, "consequence", text)));
    }

    private Line use(List<Use> alike) {
        Use use = alike.getFirst();
        Map<String, Line> items = new LinkedHashMap<>();
        List<DataCategory> categories = alike.stream().flatMap(uses::categories).distinct().toList();
        categories.stream().map(c -> category(c, categories.size() == 1))
                .forEach(c -> items.putIfAbsent(c.text().plain(), c));
        Line data = items.isEmpty() ? talk.scribe().gap(uses.where(use).at("data"))
                : Talk.series(List.copyOf(items.values()));
        Line narrowed = narrowed(use);
        Line people = narrowed.isEmpty() ? people(use)
                : talk.say("data.narrowed", Map.of("people", people(use), "purposes", narrowed));
        return talk.say("data.people", Map.of("people", people, "data", data));
    }

    /// Parted by commas alone: "and" stands within names too.
    private Line people(Use use) {
        return Wording.join(uses.people(use).stream().map(this::quoted).toList(), ", ");
    }

    /// A name that holds a comma would look like two.
    private Line quoted(Line name) {
        return Talk.isParted(name.text().plain()) ? talk.say("data.quoted", "name", name) : name;
    }

    /// A short notice leaves this to the longer styles.
    private Line narrowed(Use use) {
        return talk.isBrief() ? new Line() : uses.narrowed(use);
    }

    /// Where several stand together, semicolons part those that hold commas.
    private Line category(DataCategory data, boolean alone) {
        Where where = Where.of(data.id());
        Line words = talk.scribe().phrase(data.name(), where.at("name"));
        Line name = alone ? quoted(words) : words;
        return data.description().isEmpty() ? name
                : talk.say("data.item", Map.of("name", name, "description",
                        talk.scribe().phrase(data.description(), where.at("description"))));
    }

    private Optional<Saying> special(Use use, String kind, Predicate<DataCategory> wanted) {
        List<Line> names = uses.categories(use).filter(wanted).map(this::kinds).toList();
        return names.isEmpty() ? Optional.empty()
                : Optional.of(Saying
                        .of(talk.say("data." + kind, "kinds", talk.scribe().wording().list(names)).stop()));
    }

    private Line kinds(DataCategory data) {
        Where where = Where.of(data.id());
        Line name = talk.scribe().phrase(data.name(), where.at("name"));
        List<Line> kinds = data.special().stream()
                .map(k -> talk.scribe().state("kind." + Keys.of(k), where.at("special"))).toList();
        return kinds.isEmpty() ? name
                : talk.say("data.item",
                        Map.of("name", name, "description", talk.scribe().wording().list(kinds)));
    }

    private Optional<Saying> text(String key, String place, LocalText text, Where where) {
        return text.isEmpty() ? Optional.empty()
                : Optional.of(Saying.of(talk.say(key, place, talk.scribe().phrase(text, where)).stop()));
    }

    private static List<Saying> distinct(List<Saying> sayings) {
        if (sayings.size() < 2) {
            return sayings;
        }
        Map<String, Saying> once = new LinkedHashMap<>();
        sayings.forEach(s -> once.putIfAbsent(s.whole().text().plain(), s));
        return List.copyOf(once.values());
    }
}
