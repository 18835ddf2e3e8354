package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.tabularium.document.Block;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.Measure;

/// Measures (Art. 30(1)(g) GDPR) and the systems they are taken on.
final class ProtectionFields {
    private final Scribe scribe;

    ProtectionFields(Scribe scribe) {
        this.scribe = scribe;
    }

    void into(FieldMap map) {
        ProtectionSection protection = new ProtectionSection(scribe);
        map.entry("tom.general", "measures", s -> protection.protection(s).values());
        map.entry("tom.general#annex", "measures", s -> scribe.register().measures().isEmpty()
                ? protection.protection(s).values()
                : protection.protection(Subject.of(s.activity().withMeasures(List.of()))).values());
        map.entry("tom.general#own", "measures",
                s -> measures(s).isEmpty() ? protection.protection(s).values()
                        : scribe.paragraphs(s.activity().protection(), s.where().at("protection")));
        map.entry("tom.measure", "measures", s -> measures(s).stream()
                .map(m -> protection.measure(m).paragraph()).toList());
        map.entry("tom.area", "measures", this::areas);
        map.fact("system.name", "systems", new SystemsSection(scribe)::systems);
        map.entry("system.location", "systems", s -> systems(s, (system, w) -> system.location().isEmpty()
                ? new Line()
                : scribe.phrase(system.location(), w.at("location"))));
        map.entry("system.paper", "systems", s -> systems(s, (system, w) -> system.kind()
                .filter(k -> k == ItSystem.Kind.PAPER)
                .map(k -> scribe.state("system.kind." + Keys.of(k), w.at("kind"))).orElseGet(Line::new)));
    }

    /// Those that matter for the entry in particular; where none is named, all of the annex.
    List<Measure> measures(Subject subject) {
        List<Id<Measure>> named = subject.activity().measures();
        List<Measure> all = scribe.register().measures();
        return named.isEmpty() ? all : all.stream().filter(m -> named.contains(m.id())).toList();
    }

    private List<Block> areas(Subject subject) {
        List<Block> values = new ArrayList<>();
        for (Measure.Area area : Measure.Area.values()) {
            List<Line> names = measures(subject).stream().filter(m -> m.area() == area)
                    .map(m -> scribe.phrase(m.name(), Where.of(m.id()).at("name"))).toList();
            if (!names.isEmpty()) {
                values.add(scribe.say("layout.of", Map.of("what",
                        Line.of(scribe.say("area." + Keys.of(area)), Where.of("register").at("measures")),
                        "value", Wording.join(names, "; "))).paragraph());
            }
        }
        return values;
    }

    private List<Block> systems(Subject subject, BiFunction<ItSystem, Where, Line> write) {
        Where where = subject.where().at("systems").pin();
        List<Block> values = new ArrayList<>();
        for (Id<ItSystem> id : subject.activity().systems()) {
            Identified.find(scribe.register().systems(), id).ifPresent(system -> {
                Line more = write.apply(system, where);
                if (!more.isEmpty()) {
                    values.add(scribe.say("layout.of", Map.of("what",
                            scribe.phrase(system.name(), where), "value", more)).paragraph());
                }
            });
        }
        return values;
    }
}
