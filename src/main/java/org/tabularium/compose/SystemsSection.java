package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;

/// The systems and filing systems in which data are processed: on the sheet of an activity and in the annex.
final class SystemsSection {
    private final Scribe scribe;

    SystemsSection(Scribe scribe) {
        this.scribe = scribe;
    }

    /// What there is, where the data lie and who supplies it; details stand in the annex.
    Optional<Block.Fact> systems(Subject subject) {
        Where where = subject.where().at("systems");
        List<Id<ItSystem>> ids = subject.activity().systems();
        List<Text> items = ids.stream()
                .map(id -> Identified.find(scribe.register().systems(), id)
                        .map(s -> system(s, where.pin())).orElseGet(() -> scribe.unknown(id.value(), where)))
                .map(Line::text).toList();
        return scribe.said("systems", items.isEmpty() ? List.of() : List.of(new Block.Bullets(items)));
    }

    private Line system(ItSystem system, Where where) {
        Remarks remarks = new Remarks(scribe, "system", where).add(name(system, where));
        system.provider().ifPresent(
                p -> remarks.say("provider", Names.party(scribe, p, where.at("provider"))));
        return remarks.phrase("location", system.location()).joined();
    }

    /// The name with what kind of system it is.
    Line name(ItSystem system, Where where) {
        Line name = scribe.phrase(system.name(), where.at("name"));
        return system.kind().map(k -> name.add(" (")
                .add(scribe.state("system.kind." + Keys.of(k), where.at("kind"))).add(")")).orElse(name);
    }

    Line provider(ItSystem system, Where where) {
        return system.provider().map(p -> Names.party(scribe, p, where.at("provider"))).orElseGet(Line::new);
    }

    Line location(ItSystem system, Where where) {
        return system.location().isEmpty() ? new Line()
                : scribe.local(system.location(), where.at("location"));
    }

    Line department(ItSystem system, Where where) {
        return system.department().map(
                d -> Names.department(scribe, Optional.of(d), where.at("department"))).orElseGet(Line::new);
    }

    /// What the system is for, and the measures taken on it.
    Line description(ItSystem system, Where where) {
        List<Line> parts = new ArrayList<>();
        if (!system.description().isEmpty()) {
            parts.add(scribe.local(system.description(), where.at("description")).capital().stop());
        }
        if (!system.measures().isEmpty()) {
            List<Line> names = system.measures().stream()
                    .map(id -> Names.measure(scribe, id, where.at("measures"))).toList();
            parts.add(scribe.say("system.measures", Map.of("value", Wording.join(names, "; "))).stop());
        }
        return Wording.join(parts, " ");
    }

    /// The table of all systems; nothing if there is none.
    List<Block> annex() {
        List<ItSystem> all = scribe.register().systems();
        if (all.isEmpty()) {
            return List.of();
        }
        List<String> header = List.of(scribe.say("annex.systems.system"),
                scribe.say("annex.systems.provider"), scribe.say("annex.systems.location"),
                scribe.say("overview.department"), scribe.say("annex.systems.description"));
        return List.of(new Block.Heading(1, Text.of(scribe.say("annex.systems.title")), "systems"),
                new Block.Table(scribe.say("annex.systems.caption"), header, List.of(20, 16, 15, 20, 29),
                        all.stream().map(this::row).toList()));
    }

    private Block.Row row(ItSystem system) {
        Where where = Where.of(system.id());
        return new Block.Row(List.of(name(system, where).text(), provider(system, where).text(),
                location(system, where).text(), department(system, where).text(),
                description(system, where).text()), "");
    }
}
