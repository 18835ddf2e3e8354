package org.tabularium.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;

/// The retention plan: time limits by class (a start and a period, as DIN 66398 forms them), by category of data and by
/// statute, with a date reckoned as an example (Art. 5(1)(e), Art. 30(1)(f) GDPR).
final class RetentionGrids {
    private final Scribe scribe;
    private final RetentionPlan plan;
    private final PlanWriter writer;
    private final List<RetentionClass> classes;
    private final Map<Id<RetentionRule>, Integer> numbers = new HashMap<>();

    RetentionGrids(Scribe scribe) {
        this.scribe = scribe;
        this.plan = RetentionPlan.of(scribe.register());
        this.writer = new PlanWriter(scribe);
        this.classes = RetentionClass.of(scribe);
        classes.forEach(c -> c.rules().forEach(r -> numbers.putIfAbsent(r.id(), c.number())));
    }

    List<Grid> all() {
        return List.of(byClass(), byData(), byStatute());
    }

    private Grid byClass() {
        List<List<Line>> rows = classes.stream().map(this::row).toList();
        return new Grid("class-list", "retention/-/period",
                List.of(Grid.column("class", 9), Grid.column("start", 22),
                        Grid.column("period", 17), Grid.column("rules", 24), Grid.column("example", 28)),
                rows);
    }

    private List<Line> row(RetentionClass of) {
        RetentionRule first = of.common();
        Where where = Where.of(first.id());
        Line limit = first.period().map(p -> Line.of(scribe.wording().period(p), where.at("period")))
                .orElseGet(() -> first.criteria().isEmpty() ? scribe.gap(where.at("period"))
                        : scribe.local(first.criteria(), where.at("criteria")));
        return List.of(Line.of(Integer.toString(of.number()), where.at("name")),
                first.start().isEmpty() ? new Line() : scribe.local(first.start(), where.at("start")), limit,
                names(of.rules()), writer.example(first, RetentionClass.day(scribe)));
    }

    private Line names(List<RetentionRule> rules) {
        return Wording.join(rules.stream()
                .map(r -> scribe.phrase(r.name(), Where.of(r.id()).at("name"))).toList(), "; ");
    }

    private Grid byData() {
        Map<Id<DataCategory>, SequencedMap<Optional<Id<RetentionRule>>, SequencedSet<Id<Activity>>>> uses =
                uses();
        List<List<Line>> rows = new ArrayList<>();
        for (DataCategory data : scribe.register().data()) {
            Line name = scribe.local(data.name(), Where.of(data.id()).at("name"));
            uses.getOrDefault(data.id(), new LinkedHashMap<>())
                    .forEach((rule, activities) -> rows.add(List.of(name, names(activities), limit(rule),
                            rule.map(this::number).orElseGet(Line::new))));
        }
        return new Grid("data-list", "retention/-/period",
                List.of(Grid.column("data", 24), Grid.column("activities", 32),
                        Grid.column("limit", 35), Grid.column("class", 9)),
                rows);
    }

    /// The activities that use a category under a time limit, or under none.
    private Map<Id<DataCategory>,
            SequencedMap<Optional<Id<RetentionRule>>, SequencedSet<Id<Activity>>>> uses() {
        Map<Id<DataCategory>, SequencedMap<Optional<Id<RetentionRule>>, SequencedSet<Id<Activity>>>> uses =
                new HashMap<>();
        for (Activity activity : scribe.register().activities()) {
            for (Use use : activity.uses()) {
                List<Optional<Id<RetentionRule>>> rules = use.retention().isEmpty()
                        ? List.of(Optional.empty())
                        : use.retention().stream().map(Optional::of).toList();
                for (Id<DataCategory> data : use.data()) {
                    rules.forEach(rule -> uses.computeIfAbsent(data, _ -> new LinkedHashMap<>())
                            .computeIfAbsent(rule, _ -> new LinkedHashSet<>()).add(activity.id()));
                }
            }
        }
        return uses;
    }

    private Line names(SequencedSet<Id<Activity>> activities) {
        return Wording.join(activities.stream()
                .map(id -> Names.activity(scribe, id, Where.of(id).at("uses"))).toList(), "; ");
    }

    private Line limit(Optional<Id<RetentionRule>> id) {
        Where where = Where.of("register").at("retention");
        return id.isEmpty() ? scribe.gap(where)
                : Identified.find(scribe.register().retention(), id.get())
                        .map(rule -> new ErasureSection(scribe).rule(rule, Where.of(rule.id())))
                        .orElseGet(() -> scribe.unknown(id.get().value(), where));
    }

    /// The number of the class; nothing if there is no such time limit.
    private Line number(Id<RetentionRule> id) {
        return Identified.find(scribe.register().retention(), id)
                .map(rule -> Line.of(Integer.toString(classOf(rule)),
                        Where.of(id).at("name")))
                .orElseGet(Line::new);
    }

    private int classOf(RetentionRule rule) {
        return numbers.getOrDefault(rule.id(), 0);
    }

    private Grid byStatute() {
        SequencedMap<LocalText, List<RetentionRule>> statutes = new LinkedHashMap<>();
        for (RetentionRule rule : scribe.register().retention()) {
            if (!rule.statute().isEmpty()) {
                statutes.computeIfAbsent(rule.statute(), _ -> new ArrayList<>()).add(rule);
            }
        }
        List<List<Line>> rows = new ArrayList<>();
        for (Map.Entry<LocalText, List<RetentionRule>> entry : statutes.entrySet()) {
            List<RetentionRule> rules = entry.getValue();
            rows.add(List.of(
                    scribe.local(entry.getKey(), Where.of(rules.getFirst().id()).at("statute")),
                    limits(rules), data(rules),
                    Wording.join(rules.stream().map(r -> Line.of(
                            Integer.toString(classOf(r)),
                            Where.of(r.id()).at("name"))).toList(), ", ")));
        }
        return new Grid("statute-list", "retention/-/statute",
                List.of(Grid.column("statute", 26), Grid.column("limits", 34),
                        Grid.column("data", 31), Grid.column("class", 9)),
                rows);
    }

    private Line limits(List<RetentionRule> rules) {
        return Wording.join(rules.stream().map(r -> new ErasureSection(scribe)
                .rule(r.withStatute(LocalText.EMPTY), Where.of(r.id()))).toList(), "; ");
    }

    private Line data(List<RetentionRule> rules) {
        Function<Id<DataCategory>, Line> name = id -> Identified.find(scribe.register().data(), id)
                .map(d -> scribe.phrase(d.name(), Where.of(d.id()).at("name")))
                .orElseGet(() -> scribe.unknown(id.value(), Where.of("register")));
        return Wording.join(rules.stream().flatMap(r -> plan.of(r).stream())
                .flatMap(g -> g.use().data().stream()).distinct().map(name).toList(), ", ");
    }
}
