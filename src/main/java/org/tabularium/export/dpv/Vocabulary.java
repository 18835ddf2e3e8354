package org.tabularium.export.dpv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.compose.Keys;
import org.tabularium.model.DataCategory;
import org.tabularium.model.ItSystem;
import org.tabularium.model.Measure;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.YesNo;

/// Describes what a register describes once: categories, time limits, measures, systems and notices.
final class Vocabulary {
    private final Register register;
    private final Terms terms;

    Vocabulary(Register register, Terms terms) {
        this.register = register;
        this.terms = terms;
    }

    List<Node> all() {
        List<Node> nodes = new ArrayList<>();
        register.subjects().forEach(s -> nodes.add(subject(s)));
        register.data().forEach(d -> nodes.add(data(d)));
        register.retention().forEach(r -> nodes.add(limit(r)));
        register.measures().forEach(m -> nodes.add(measure(m)));
        register.systems().forEach(s -> nodes.add(system(s)));
        register.notices().forEach(n -> nodes.add(notice(n)));
        return nodes;
    }

    private Node subject(SubjectCategory subject) {
        boolean vulnerable = subject.vulnerable().filter(v -> v == YesNo.YES).isPresent();
        String[] types = vulnerable ? new String[] {"dpv:DataSubject", "dpv:VulnerableDataSubject"}
                : new String[] {"dpv:DataSubject"};
        return Node.of(terms, subject.id().value(), types)
                .is("skos:broader", terms.broader("subjects", subject.name()))
                .text("skos:prefLabel", subject.name()).text("dct:description", subject.description());
    }

    private Node data(DataCategory data) {
        String type = switch (data.sensitivity()) {
            case ORDINARY -> "dpv:PersonalData";
            case SPECIAL -> "dpv:SpecialCategoryPersonalData";
            case CRIMINAL, NATIONAL_ID -> "dpv:SensitivePersonalData";
        };
        List<String> special = data.special().stream()
                .flatMap(s -> terms.found("special", Keys.of(s)).stream()).toList();
        List<String> criminal = data.sensitivity() == DataCategory.Sensitivity.CRIMINAL
                ? List.of("pd:Criminal")
                : List.of();
        return Node.of(terms, data.id().value(), type)
                .is("skos:broader", Stream.of(special, criminal, terms.broader("data", data.name()))
                        .flatMap(List::stream).distinct().toList())
                .text("skos:prefLabel", data.name()).text("dct:description", data.description());
    }

    private Node limit(RetentionRule rule) {
        String[] types = rule.fate().filter(f -> f == RetentionRule.Fate.ERASE).isPresent()
                ? new String[] {"dpv:StorageDuration", "dpv:StorageDeletion"}
                : new String[] {"dpv:StorageDuration"};
        Node node = Node.of(terms, rule.id().value(), types).text("skos:prefLabel", rule.name());
        List<Node> durations = new ArrayList<>();
        rule.period().ifPresent(period -> durations.add(Node.blank(terms, "dpv:TemporalDuration")
                .duration("rdf:value", period.toString()).text("dct:description", rule.start())));
        if (!rule.criteria().isEmpty()) {
            durations.add(Node.blank(terms, "dpv:UntilEventDuration")
                    .text("dct:description", rule.criteria()));
        }
        if (rule.period().isEmpty() && !rule.start().isEmpty()) {
            node.text("dct:description", rule.start());
        }
        return node.nodes("dpv:hasDuration", durations).text("dpv:hasJustification", rule.statute());
    }

    private Node measure(Measure measure) {
        Optional<String> area = terms.found("areas", Keys.of(measure.area()));
        return Node.of(terms, measure.id().value(), "dpv:TechnicalOrganisationalMeasure")
                .is("skos:broader", Stream.concat(terms.broader("measures", measure.name()).stream(),
                        area.stream()).distinct().toList())
                .text("skos:prefLabel", measure.name()).text("dct:description", measure.description());
    }

    private Node system(ItSystem system) {
        String type = system.kind().filter(k -> k == ItSystem.Kind.SOFTWARE).isPresent() ? "tech:Software"
                : "dpv:Technology";
        return Node.of(terms, system.id().value(), type).text("skos:prefLabel", system.name())
                .text("dct:description", system.description())
                .thing("dpv:hasLocation", system.location())
                .to("dpv:hasTechnicalOrganisationalMeasure",
                        system.measures().stream().map(m -> m.value()).toList());
    }

    private Node notice(Notice notice) {
        return Node.of(terms, notice.id().value(), "dpv:PrivacyNotice").text("skos:prefLabel", notice.name())
                .day("dct:issued", notice.date()).text("dct:source", notice.published());
    }
}
