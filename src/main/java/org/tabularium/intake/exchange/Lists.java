package org.tabularium.intake.exchange;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Id;
import org.tabularium.model.ItSystem;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.YesNo;
import tools.jackson.databind.JsonNode;

/// Reads what a register describes once: categories, time limits, measures, systems, notices, departments. A thing comes
/// to stand in its list when it is first referred to.
final class Lists {
    private static final String BROADER = "skos:broader";
    private static final String DESCRIPTION = "dct:description";
    private final Names names;
    private final Map<String, DataCategory.Special> special = new HashMap<>();
    private final Map<String, Measure.Area> areas = new HashMap<>();
    private final Map<Thing, SubjectCategory> subjects = new LinkedHashMap<>();
    private final Map<Thing, DataCategory> data = new LinkedHashMap<>();
    private final Map<Thing, RetentionRule> rules = new LinkedHashMap<>();
    private final Map<Thing, Measure> measures = new LinkedHashMap<>();
    private final Map<Thing, ItSystem> systems = new LinkedHashMap<>();
    private final Map<Thing, Notice> notices = new LinkedHashMap<>();
    private final Map<Thing, Department> departments = new LinkedHashMap<>();

    Lists(Names names, JsonNode terms) {
        this.names = names;
        terms.path("special").properties().forEach(
                p -> special.put(p.getValue().asString(), DataCategory.Special.valueOf(member(p.getKey()))));
        terms.path("areas").properties()
                .forEach(p -> areas.put(p.getValue().asString(), Measure.Area.valueOf(member(p.getKey()))));
        for (Thing thing : names.graph().roots()) {
            if (thing.is("dpv:DataSubject")) {
                subject(thing);
            } else if (thing.is("dpv:PersonalData", "dpv:SpecialCategoryPersonalData",
                    "dpv:SensitivePersonalData")) {
                data(thing);
            } else if (thing.is("dpv:StorageDuration")) {
                rule(thing);
            } else if (thing.is("dpv:TechnicalOrganisationalMeasure")) {
                measure(thing);
            } else if (thing.is("tech:Software", "dpv:Technology")) {
                system(thing);
            } else if (thing.is("dpv:PrivacyNotice")) {
                notice(thing);
            } else if (thing.is("dpv:OrganisationalUnit")) {
                department(thing);
            }
        }
    }

    private static String member(String key) {
        return key.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }

    Register into(Register register) {
        return register.withSubjects(List.copyOf(subjects.values())).withData(List.copyOf(data.values()))
                .withRetention(List.copyOf(rules.values())).withMeasures(List.copyOf(measures.values()))
                .withSystems(List.copyOf(systems.values())).withNotices(List.copyOf(notices.values()))
                .withDepartments(List.copyOf(departments.values()));
    }

    Id<Department> department(Thing thing) {
        return listed(departments, thing, t -> Department.blank(names.id(t, "dep"), names.name(t))).id();
    }

    Id<SubjectCategory> subject(Thing thing) {
        return listed(subjects, thing, t -> SubjectCategory.blank(names.id(t, "sub"), names.name(t))
                .withDescription(t.text(DESCRIPTION))
                .withVulnerable(
                        t.is("dpv:VulnerableDataSubject") ? Optional.of(YesNo.YES) : Optional.empty()))
                .id();
    }

    Id<DataCategory> data(Thing thing) {
        return listed(data, thing, t -> {
            List<DataCategory.Special> kinds = t.things(BROADER, b -> special.containsKey(b.id())).stream()
                    .map(b -> special.get(b.id())).toList();
            boolean criminal = !t.things(BROADER, b -> b.id().equals("pd:Criminal")).isEmpty();
            DataCategory.Sensitivity sensitivity = t.is("dpv:SpecialCategoryPersonalData")
                    ? DataCategory.Sensitivity.SPECIAL
                    : !t.is("dpv:SensitivePersonalData") ? DataCategory.Sensitivity.ORDINARY
                            : criminal ? DataCategory.Sensitivity.CRIMINAL
                                    : DataCategory.Sensitivity.NATIONAL_ID;
            return DataCategory.blank(names.id(t, "dat"), names.name(t), sensitivity).withSpecial(kinds)
                    .withDescription(t.text(DESCRIPTION));
        }).id();
    }

    Id<RetentionRule> rule(Thing thing) {
        return listed(rules, thing, this::read).id();
    }

    private RetentionRule read(Thing thing) {
        RetentionRule rule = RetentionRule.blank(names.id(thing, "ret"), names.name(thing));
        LocalText start = thing.text("dpv:isAfter");
        for (Thing duration : thing.things("dpv:hasDuration", Thing::isDescribed)) {
            Optional<Period> period = period(duration);
            if (period.isPresent() && rule.period().isEmpty()) {
                rule = rule.withPeriod(period);
                LocalText said = duration.text(DESCRIPTION);
                start = said.isEmpty() ? start : said;
            } else if (duration.is("dpv:UntilEventDuration") && rule.criteria().isEmpty()) {
                rule = rule.withCriteria(duration.text(DESCRIPTION));
            }
        }
        LocalText otherwise = thing.text(DESCRIPTION);
        LocalText name =
                !rule.name().isEmpty() ? rule.name() : !rule.criteria().isEmpty() ? rule.criteria() : start;
        return rule.withName(name).withStart(start.isEmpty() ? otherwise : start)
                .withStatute(thing.text("dpv:hasJustification"))
                .withFate(thing.is("dpv:StorageDeletion") ? Optional.of(RetentionRule.Fate.ERASE)
                        : Optional.empty());
    }

    private static Optional<Period> period(Thing duration) {
        return duration.words("rdf:value", t -> parsed(t).isPresent()).stream().findFirst()
                .flatMap(Lists::parsed);
    }

    private static Optional<Period> parsed(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Id<Measure> measure(Thing thing) {
        return listed(measures, thing, t -> {
            Measure.Area area = t.things(BROADER, b -> areas.containsKey(b.id())).stream()
                    .map(b -> areas.get(b.id())).findFirst().orElse(Measure.Area.INTEGRITY_CONFIDENTIALITY);
            return Measure.blank(names.id(t, "mea"), names.name(t), area)
                    .withDescription(t.text(DESCRIPTION));
        }).id();
    }

    Id<ItSystem> system(Thing thing) {
        return listed(systems, thing, t -> ItSystem.blank(names.id(t, "sys"), names.name(t))
                .withKind(t.is("tech:Software") ? Optional.of(ItSystem.Kind.SOFTWARE) : Optional.empty())
                .withDescription(t.text(DESCRIPTION)).withLocation(t.label("dpv:hasLocation"))
                .withMeasures(t.things("dpv:hasTechnicalOrganisationalMeasure").stream().map(this::measure)
                        .toList()))
                .id();
    }

    Id<Notice> notice(Thing thing) {
        return listed(notices, thing, t -> Notice.blank(names.id(t, "not"), names.name(t))
                .withDate(t.day("dct:issued")).withPublished(t.word("dct:source"))).id();
    }

    /// Notes that a notice tells of an activity.
    void tells(Thing thing, Id<org.tabularium.model.Activity> activity) {
        notice(thing);
        notices.computeIfPresent(thing, (_, notice) -> {
            List<Id<org.tabularium.model.Activity>> all = new ArrayList<>(notice.activities());
            all.add(activity);
            return notice.withActivities(all);
        });
    }

    private static <T> T listed(Map<Thing, T> list, Thing thing, Function<Thing, T> read) {
        T known = list.get(thing);
        if (known == null) {
            known = read.apply(thing);
            list.put(thing, known);
        }
        return known;
    }
}
