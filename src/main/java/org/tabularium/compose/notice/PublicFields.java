package org.tabularium.compose.notice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tabularium.document.Origin;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage.Part;
import org.tabularium.model.Register;

/// The fields that data subjects are told; all others are internal. One table, by which a notice is shown to say all it has
/// to and nothing more.
final class PublicFields {
    private static final String ADDRESS = "address/(street|postalCode|city|country)";
    private static final String CONTACT = "contact/(phone|email|website)";
    private static final String SAFEGUARD =
            "destinations/\\d+(/copy|/safeguards/\\d+(/(decision|listedAs|link|name|instrument|basis|reason|interest))?)?";

    /// @param kind the vocabulary of the entity, `controller` or `register`
    /// @param part the part of the notice that tells it
    /// @param owed whether each such field has to be told wherever it is stated; others are told where they help
    private record Row(String kind, Pattern path, Part part, boolean owed) {
        static Row owed(String kind, String path, Part part) {
            return new Row(kind, Pattern.compile(path), part, true);
        }

        static Row told(String kind, String path, Part part) {
            return new Row(kind, Pattern.compile(path), part, false);
        }
    }

    private static final List<Row> ROWS = List.of(
            Row.owed("controller", "name|" + ADDRESS + "|" + CONTACT + "|registration|management/\\d+/name",
                    Part.CONTROLLER),
            Row.told("controller", "management/\\d+/(title|position)", Part.CONTROLLER),
            Row.owed("controller", "representative/(name|" + ADDRESS + "|" + CONTACT + ")",
                    Part.REPRESENTATIVE),
            Row.owed("controller", "dpo/(organisation|" + ADDRESS + "|person/name|person/" + CONTACT + ")",
                    Part.DPO),
            Row.told("controller", "dpo(/person/(title|position))?", Part.DPO),
            Row.owed("controller", "authority/(name|" + ADDRESS + "|" + CONTACT + ")", Part.COMPLAINT),
            Row.told("controller", "joint", Part.JOINT),
            Row.owed("activity", "name", Part.EXPLANATION),
            Row.told("activity", "information/matter", Part.EXPLANATION),
            Row.owed("activity", "description", Part.DESCRIPTION),
            Row.owed("activity", "purposes/[^/]+/(text|further|parts/\\d+/text)", Part.PURPOSES),
            Row.told("activity", "purposes(/[^/]+/grounds)?", Part.PURPOSES),
            Row.owed("activity", "purposes/[^/]+/grounds/\\d+/(basis|law|condition|interest|consent)",
                    Part.GROUNDS),
            Row.owed("activity", "uses/[^/]+/(complement|conditions/\\d+)", Part.GROUNDS),
            Row.owed("activity", "uses/[^/]+/(collection|combination)", Part.DATA),
            Row.told("activity", "uses/[^/]+/(subjects|data)", Part.DATA),
            Row.owed("activity", "uses/[^/]+/sources/\\d+/description", Part.SOURCE),
            Row.told("activity", "uses/[^/]+/sources/\\d+/kind", Part.SOURCE),
            Row.owed("activity", "uses/[^/]+/duty/consequence", Part.DUTY),
            Row.told("activity", "uses/[^/]+/duty(/kind)?", Part.DUTY),
            Row.told("activity", "uses/[^/]+/retention", Part.RETENTION),
            Row.owed("activity", "disclosures/[^/]+/(recipient|reason)", Part.RECIPIENTS),
            Row.told("activity", "disclosures(/[^/]+/capacity)?", Part.RECIPIENTS),
            Row.told("activity", "disclosures/[^/]+/" + SAFEGUARD, Part.TRANSFERS),
            Row.owed("activity", "transfers", Part.TRANSFERS),
            Row.owed("activity", "automated/(logic|effects|safeguards)", Part.AUTOMATED),
            Row.told("activity", "automated(/kind)?", Part.AUTOMATED),
            Row.owed("party", "name|product|" + ADDRESS + "|policy|places/\\d+/(country|description)",
                    Part.RECIPIENTS),
            Row.told("party", CONTACT, Part.JOINT),
            Row.told("party", SAFEGUARD, Part.TRANSFERS),
            Row.owed("joint", "essence|contact", Part.JOINT),
            Row.told("joint", "parties", Part.JOINT),
            Row.owed("subject", "name", Part.DATA),
            Row.owed("data", "name|description", Part.DATA),
            Row.told("data", "special", Part.DATA),
            Row.owed("retention", "period|start|criteria|statute", Part.RETENTION),
            Row.told("retention", "name|fate", Part.RETENTION),
            Row.owed("measure", "name|description", Part.SECURITY),
            Row.owed("notice", "scope|audience", Part.INTRODUCTION),
            Row.told("notice", "date|version|channel", Part.INTRODUCTION),
            Row.owed("notice", "minimumAge", Part.CHILDREN),
            Row.owed("notice", "published", Part.CHANGES),
            Row.owed("notice", "passages/\\d+/text", Part.INTRODUCTION));

    private static final List<Vocabulary<?>> KINDS = List.of(Vocabulary.ACTIVITIES, Vocabulary.PARTIES,
            Vocabulary.JOINT, Vocabulary.SUBJECTS, Vocabulary.DATA, Vocabulary.RETENTION,
            Vocabulary.MEASURES);

    private PublicFields() {}

    /// Whether people may be told the field.
    static boolean isPublic(Register register, Notice notice, Origin origin) {
        String entity = origin.entity();
        return (entity.equals(notice.id().value()) ? Optional.of("notice") : kind(register, entity))
                .filter(k -> ROWS.stream()
                        .anyMatch(r -> r.kind.equals(k) && r.path.matcher(origin.field()).matches()))
                .isPresent();
    }

    /// The part in which a field of an entity of this kind has to be told; none if it need not.
    static Optional<Part> owed(String kind, String path) {
        return ROWS.stream().filter(r -> r.owed && r.kind.equals(kind) && r.path.matcher(path).matches())
                .map(Row::part)
                .findFirst();
    }

    private static Optional<String> kind(Register register, String entity) {
        return entity.equals("controller") ? Optional.of(entity)
                : KINDS.stream().filter(v -> has(register, v, entity)).map(Vocabulary::key).findFirst();
    }

    private static <T extends Identified<T>> boolean has(Register register, Vocabulary<T> kind,
            String entity) {
        return kind.find(register, new Id<>(entity)).isPresent();
    }
}
