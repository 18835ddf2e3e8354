package org.tabularium.export.tilt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tabularium.compose.Scribe;
import org.tabularium.law.Basis;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Duty;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.SubPurpose;
import org.tabularium.model.Use;

/// Each category of data of each use, with purposes, bases, recipients and time limits (Art. 13(1)(c) to (e),
/// (2)(a) and (e) GDPR).
final class Disclosed {
    private static final String INTERESTS = "gdpr-6-1-f";
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]*[-0-9a-z]*");
    private final Scribe scribe;
    private final Required required;
    private final Recipients recipients;
    private final Said said;

    Disclosed(Scribe scribe, Required required) {
        this.scribe = scribe;
        this.required = required;
        this.said = new Said(scribe);
        this.recipients = new Recipients(scribe, required);
    }

    List<Object> all(List<Activity> activities) {
        List<Object> all = new ArrayList<>();
        for (Activity activity : activities) {
            for (Use use : activity.uses()) {
                for (Id<DataCategory> data : use.data()) {
                    all.add(category(activity, use, data, "/dataDisclosed/" + all.size()));
                }
            }
        }
        return all;
    }

    private Map<String, Object> category(Activity activity, Use use, Id<DataCategory> data, String place) {
        String name =
                Identified.find(scribe.register().data(), data).map(d -> said.best(d.name())).orElse("");
        List<Purpose> purposes = activity.purposes().stream()
                .filter(p -> use.purposes().isEmpty() || use.purposes().contains(p.id())).toList();
        return Required.object(Map.of("_id", activity.id() + "/" + use.id() + "/" + data),
                Map.of("category", required.text(name, place + "/category")),
                Map.of("purposes", filled(purposes.stream().map(p -> purpose(activity, p)).toList(),
                        place + "/purposes")),
                Map.of("legalBases", filled(bases(purposes, use), place + "/legalBases")),
                Map.of("legitimateInterests", interests(purposes, place + "/legitimateInterests")),
                Map.of("recipients", recipients.of(activity, use, place + "/recipients")),
                Map.of("storage", filled(use.retention().stream().map(this::storage).toList(),
                        place + "/storage")),
                Map.of("nonDisclosure", duty(use.duty(), place + "/nonDisclosure")));
    }

    private List<Map<String, Object>> filled(List<Map<String, Object>> list, String place) {
        if (list.isEmpty()) {
            required.note(place);
        }
        return list;
    }

    /// The activity stands for the headline, since a register has no purposes at two levels.
    private Map<String, Object> purpose(Activity activity, Purpose purpose) {
        String parts = String.join("; ", purpose.parts().stream().map(SubPurpose::text)
                .filter(t -> !t.isEmpty()).map(said::best).toList());
        String text = said.best(purpose.text());
        return Required.object(Map.of("purpose", said.best(activity.name())),
                Map.of("description", parts.isEmpty() ? text : text + ": " + parts));
    }

    private List<Map<String, Object>> bases(List<Purpose> purposes, Use use) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Purpose purpose : purposes) {
            for (Ground ground : purpose.grounds()) {
                if (!ground.basis().isBlank()) {
                    all.add(basis(ground.basis(), Stream.of(ground.law(), ground.condition())));
                }
            }
        }
        use.conditions().forEach(c -> all.add(basis(c, Stream.of(use.complement()))));
        return all.stream().distinct().toList();
    }

    private Map<String, Object> basis(String id, Stream<LocalText> more) {
        Stream<String> known = scribe.law().basis(id).stream().flatMap(this::words);
        String description = String.join("; ",
                Stream.concat(known, more.filter(t -> !t.isEmpty()).map(said::best)).toList());
        return Required.object(Map.of("reference", reference(id)),
                Required.member("description", description.isEmpty() ? id : description));
    }

    private Stream<String> words(Basis basis) {
        return Stream.of(scribe.ofLaw(basis.title()) + ", " + scribe.ofLaw(basis.citation()));
    }

    /// `gdpr-6-1-f` is `GDPR-6-1-f` there: the law in capitals, then numbers and letters. What has no such form has
    /// no reference.
    private static String reference(String id) {
        int end = id.indexOf('-');
        String reference = end < 0 ? id.toUpperCase(Locale.ROOT)
                : id.substring(0, end).toUpperCase(Locale.ROOT) + id.substring(end);
        return REFERENCE.matcher(reference).matches() ? reference : "";
    }

    private List<Object> interests(List<Purpose> purposes, String place) {
        List<Object> all = new ArrayList<>();
        for (Purpose purpose : purposes) {
            for (Ground ground : purpose.grounds()) {
                if (ground.basis().equals(INTERESTS)) {
                    String there = place + "/" + all.size() + "/reasoning";
                    all.add(Required.object(Map.of("exists", true),
                            Map.of("reasoning", required.text(said.best(ground.interest()), there))));
                }
            }
        }
        return all;
    }

    /// Each time limit for itself, so that nothing has to be said of how several add up.
    private Map<String, Object> storage(Id<RetentionRule> id) {
        RetentionRule rule = Identified.find(scribe.register().retention(), id)
                .orElseGet(() -> RetentionRule.blank(id, LocalText.EMPTY));
        List<Object> temporal = rule.period().<List<Object>>map(period -> List.of(Required.object(
                Map.of("description", said.joined(rule.name(), rule.start(), rule.statute())),
                Map.of("ttl", period.toString())))).orElse(List.of());
        List<Object> conditional =
                rule.criteria().isEmpty() ? List.of() : List.of(said.best(rule.criteria()));
        return Required.object(Map.of("temporal", temporal), Map.of("purposeConditional", conditional),
                Map.of("legalBasisConditional", List.of()), Map.of("aggregationFunction", "max"));
    }

    private Map<String, Object> duty(Answer<Duty> answer, String place) {
        Optional<Duty.Kind> kind = answer.stated().map(Duty::kind);
        String consequence = switch (answer) {
            case Answer.NotStated<Duty>() -> "";
            case Answer.None<Duty>(var reason, _) -> reason.isEmpty() ? "–" : said.best(reason);
            case Answer.Stated<Duty>(var duty) -> said.best(duty.consequence());
        };
        if (answer instanceof Answer.NotStated<Duty>) {
            required.note(place);
        }
        return Required.object(
                Map.of("legalRequirement", kind.filter(k -> k == Duty.Kind.STATUTORY).isPresent()),
                Map.of("contractualRegulation", kind.filter(k -> k != Duty.Kind.STATUTORY).isPresent()),
                Map.of("obligationToProvide", kind.isPresent()),
                Map.of("consequences", required.text(consequence, place + "/consequences")));
    }
}
