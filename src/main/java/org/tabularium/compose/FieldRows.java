package org.tabularium.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.law.Transfer;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Use;

/// The tables that forms have within the sheet of an entry: a row for each of its parts, each with what it is
/// and up to three details.
final class FieldRows {
    static final Set<String> NAMES = Set.of("data", "subjects", "recipients", "measures", "transfers");
    private final Scribe scribe;

    FieldRows(Scribe scribe) {
        this.scribe = scribe;
    }

    List<List<Line>> rows(String of, Subject subject) {
        return switch (of) {
            case "data" -> data(subject);
            case "subjects" -> subjects(subject);
            case "recipients" -> recipients(subject);
            case "measures" -> measures(subject);
            case "transfers" -> transfers(subject);
            default -> throw new IllegalArgumentException("no rows of " + of);
        };
    }

    /// Category, description, what is special about it, time limits.
    private List<List<Line>> data(Subject subject) {
        Map<Id<DataCategory>, List<Line>> limits = new LinkedHashMap<>();
        ErasureSection erasure = new ErasureSection(scribe);
        for (Use use : subject.activity().uses()) {
            Where where = subject.use(use).at("retention");
            for (Id<DataCategory> id : use.data()) {
                List<Line> lines = limits.computeIfAbsent(id, _ -> new ArrayList<>());
                for (Id<RetentionRule> rule : use.retention()) {
                    lines.add(Identified.find(scribe.register().retention(), rule)
                            .map(r -> erasure.rule(r, where.pin()))
                            .orElseGet(() -> scribe.unknown(rule.value(), where)));
                }
            }
        }
        Where where = subject.where().at("uses");
        List<List<Line>> rows = new ArrayList<>();
        limits.forEach((id, lines) -> {
            Optional<DataCategory> data = Identified.find(scribe.register().data(), id);
            rows.add(List.of(UseFields.data(scribe, subject, id, where),
                    data.map(DataCategory::description).filter(d -> !d.isEmpty())
                            .map(d -> scribe.phrase(d, where)).orElseGet(Line::new),
                    data.map(d -> UseFields.sensitivity(scribe, d, where)).orElseGet(Line::new),
                    lines.isEmpty() ? scribe.gap(where)
                            : Wording.join(lines.stream().distinct().toList(), "; ")));
        });
        return rows;
    }

    /// Category, who belongs to it.
    private List<List<Line>> subjects(Subject subject) {
        Where where = subject.where().at("uses");
        return subject.activity().uses().stream().flatMap(u -> u.subjects().stream()).distinct()
                .map(id -> List.of(Names.subject(scribe, id, where), about(id, where))).toList();
    }

    private Line about(Id<SubjectCategory> id, Where where) {
        return Identified.find(scribe.register().subjects(), id).map(SubjectCategory::description)
                .filter(d -> !d.isEmpty()).map(d -> scribe.phrase(d, where)).orElseGet(Line::new);
    }

    /// Recipient, kind, reason.
    private List<List<Line>> recipients(Subject subject) {
        List<List<Line>> rows = new ArrayList<>();
        for (Disclosure d : subject.activity().disclosures().stated().orElse(List.of())) {
            Where where = subject.where().at("disclosures").at(d.id());
            rows.add(List.of(Names.recipient(scribe, d, where.at("recipient")),
                    new RecipientFields(scribe).kinds(subject, d, where.at("capacity")),
                    d.reason().isEmpty() ? new Line() : scribe.local(d.reason(), where.at("reason"))));
        }
        return rows;
    }

    /// Area, measure, description.
    private List<List<Line>> measures(Subject subject) {
        return new ProtectionFields(scribe).measures(subject).stream().map(m -> {
            Where where = Where.of(m.id());
            return List.of(scribe.state("area." + Keys.of(m.area()), where.at("area")),
                    scribe.local(m.name(), where.at("name")), m.description().isEmpty() ? new Line()
                            : scribe.local(m.description(), where.at("description")));
        }).toList();
    }

    /// Recipient, country, safeguards.
    private List<List<Line>> transfers(Subject subject) {
        TransferFields fields = new TransferFields(scribe);
        List<List<Line>> rows = new ArrayList<>();
        for (Transfer transfer : fields.transfers(subject)) {
            Where where = TransferFields.where(subject, transfer);
            rows.add(List.of(fields.recipient(transfer, where), scribe.country(transfer.country(), where),
                    joined(fields.safeguards(subject, transfer))));
        }
        return rows;
    }

    private static Line joined(List<Block> blocks) {
        return Wording.join(Stream.of(blocks).flatMap(List::stream).flatMap(Spans::texts).map(Line::of)
                .toList(), " ");
    }
}
