package org.tabularium.compose.notice;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.tabularium.document.Origin;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Passage;
import org.tabularium.model.Passage.Part;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Use;

/// All that a notice has to tell: the public fields of what it covers, as far as something is stated in them. Found by
/// walking the record, not by asking those who write the notice.
final class PublicFacts {
    private final Register register;
    private final Notice notice;
    /// Facts that say the same of the same thing count as one; it is enough to tell one of them.
    private final Map<List<String>, Set<Origin>> facts = new LinkedHashMap<>();

    private PublicFacts(Register register, Notice notice) {
        this.register = register;
        this.notice = notice;
    }

    /// The facts, each with the places where it is stated.
    static List<Set<Origin>> of(Register register, Notice notice) {
        PublicFacts facts = new PublicFacts(register, notice);
        facts.collect();
        return List.copyOf(facts.facts.values());
    }

    private void collect() {
        add("controller", "controller", register.controller(), Optional.empty());
        add("notice", notice.id().value(), notice, Optional.empty());
        notice.measures().forEach(id -> add("measure", id, register.measures(), Optional.empty()));
        notice.activities().stream().map(id -> Identified.find(register.activities(), id))
                .flatMap(Optional::stream)
                .forEach(this::activity);
    }

    private void activity(Activity activity) {
        Optional<Id<Activity>> id = Optional.of(activity.id());
        List<Use> told = activity.uses().stream().filter(this::isTold).toList();
        add("activity", activity.id().value(), activity.withUses(told), id);
        for (Use use : told) {
            use.subjects().forEach(s -> add("subject", s, register.subjects(), id));
            use.data().forEach(d -> add("data", d, register.data(), id));
            use.retention().forEach(r -> add("retention", r, register.retention(), id));
        }
        activity.joint().forEach(j -> add("joint", j, register.jointControls(), id));
        if (notice.recipients() == Notice.Detail.NAMED) {
            activity.disclosures().stated().orElse(List.of()).stream().map(Disclosure::recipient)
                    .flatMap(r -> r instanceof Recipient.Named(var party, _) ? party.stream() : Stream.of())
                    .flatMap(p -> Identified.find(register.parties(), p).stream())
                    .forEach(p -> add("party", p.id().value(), withoutEcho(p), id));
        }
    }

    /// A product that the name holds is not told twice.
    private static Party withoutEcho(Party party) {
        return party.name().contains(party.product()) ? party.withProduct("") : party;
    }

    private boolean isTold(Use use) {
        return notice.subjects().isEmpty() || use.subjects().isEmpty()
                || use.subjects().stream().anyMatch(notice.subjects()::contains);
    }

    private <T extends Record & Identified<T>> void add(String kind, Id<T> id, List<T> list,
            Optional<Id<Activity>> activity) {
        Identified.find(list, id).ifPresent(e -> add(kind, id.value(), e, activity));
    }

    private void add(String kind, String entity, Record record, Optional<Id<Activity>> activity) {
        walk(record, "",
                (path, value) -> PublicFields.owed(kind, path).filter(part -> !isReplaced(part, activity))
                        .ifPresent(_ -> facts.computeIfAbsent(
                                List.of(entity, path.substring(path.lastIndexOf('/') + 1), value),
                                _ -> new LinkedHashSet<>())
                                .add(new Origin(entity, path))));
    }

    /// Where own wording stands in the place of the standard text, it answers for the facts.
    private boolean isReplaced(Part part, Optional<Id<Activity>> activity) {
        return notice.passages().stream().anyMatch(p -> p.part() == part && p.activity().equals(activity)
                && p.way() == Passage.Way.INSTEAD && !p.text().isEmpty());
    }

    private static void walk(Object value, String path, BiConsumer<String, String> facts) {
        switch (value) {
            case Extras _,Answer.NotStated<?> _,Answer.None<?> _ -> {}
            case Answer.Stated<?>(var stated) -> walk(stated, path, facts);
            case Recipient.Named _ -> {}
            case Recipient.Category category -> walk(category.name(), path, facts);
            case Recipient.Internal internal -> walk(internal.function(), path, facts);
            case LocalText text -> {
                if (!text.isEmpty()) {
                    facts.accept(path, text.toString());
                }
            }
            case Id<?> _ -> {}
            case Optional<?> optional -> optional.ifPresent(v -> walk(v, path, facts));
            case List<?> list -> elements(list, path, facts);
            case Record record -> components(record, path, facts);
            case String text when text.isBlank() -> {}
            case String _,LocalDate _,Period _,Enum<?> _,Integer _ -> facts.accept(path, value.toString());
            default -> {}
        }
    }

    private static void elements(List<?> list, String path, BiConsumer<String, String> facts) {
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            String key = element instanceof Identified<?> e ? e.id().value() : Integer.toString(i);
            walk(element, path + "/" + key, facts);
        }
    }

    private static void components(Record record, String path, BiConsumer<String, String> facts) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                walk(value, path.isEmpty() ? component.getName() : path + "/" + component.getName(), facts);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record of the model is not public", e);
            }
        }
    }

    /// The facts none of whose places is among these.
    static List<Origin> missing(List<Set<Origin>> facts, Set<Origin> told) {
        List<Origin> missing = new ArrayList<>();
        facts.stream().filter(f -> f.stream().noneMatch(told::contains))
                .forEach(f -> missing.add(f.iterator().next()));
        return missing;
    }
}
