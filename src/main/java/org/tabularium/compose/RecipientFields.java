package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tabularium.document.Block;
import org.tabularium.law.Transfer;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Disclosure.Capacity;
import org.tabularium.model.Id;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;

/// Recipients (Art. 30(1)(d) GDPR): all of them, those of one kind, and one fact at a time; joint controllers
/// (Art. 30(1)(a) GDPR).
final class RecipientFields {
    private final Scribe scribe;

    RecipientFields(Scribe scribe) {
        this.scribe = scribe;
    }

    void into(FieldMap map) {
        RecipientsSection all = new RecipientsSection(scribe);
        map.entry("recipient.category", "disclosures", s -> all.recipients(s).values());
        map.entry("recipient.internalAccess", "disclosures", s -> some(s, RecipientFields::isInternal));
        map.entry("recipient.category#external", "disclosures", s -> some(s, d -> !isInternal(d)));
        map.entry("recipient.category#others", "disclosures",
                s -> some(s, d -> !isInternal(d) && !isProcessor(d)));
        map.entry("recipient.category#not-processor", "disclosures", s -> some(s, d -> !isProcessor(d)));
        map.entry("processor.name", "disclosures", s -> some(s, RecipientFields::isProcessor));
        map.entry("recipient.kind", "disclosures", s -> {
            List<Block> kinds = each(s, (d, w) -> kinds(s, d, w));
            return kinds.isEmpty() ? all.recipients(s).values() : kinds;
        });
        map.entry("recipient.name", "disclosures", this::named);
        map.entry("recipient.purpose", "disclosures", s -> each(s, (d, w) -> d.reason().isEmpty()
                ? new Line()
                : scribe.phrase(d.reason(), w.at("reason"))));
        joint(map);
    }

    private void joint(FieldMap map) {
        ControllerWriter controller =
                new ControllerWriter(scribe, scribe.register().controller(), Where.of("controller"));
        JointSection joint = new JointSection(scribe);
        map.entry("jointControllers#activity", "joint",
                s -> joint.joint(s).map(Block.Fact::values).orElseGet(controller::joint));
        map.entry("jointControllers.arrangement", "joint", s -> {
            List<Block> values = new ArrayList<>();
            scribe.register().jointControls().stream().filter(j -> s.activity().joint().contains(j.id()))
                    .forEach(j -> {
                        values.addAll(joint.papers(j, s.where().at("joint").pin()));
                        values.addAll(joint.terms(j, s.where().at("joint").pin()));
                    });
            return values;
        });
    }

    static boolean isInternal(Disclosure disclosure) {
        return disclosure.recipient() instanceof Recipient.Internal;
    }

    static boolean isProcessor(Disclosure disclosure) {
        return disclosure.capacity().filter(c -> c == Capacity.PROCESSOR).isPresent();
    }

    /// As in the whole list; where there are recipients but none of these, a word that says so.
    private List<Block> some(Subject subject, Predicate<Disclosure> wanted) {
        Optional<List<Disclosure>> all = subject.activity().disclosures().stated();
        if (all.isEmpty() || all.get().isEmpty()) {
            return new RecipientsSection(scribe).recipients(subject).values();
        }
        List<Disclosure> some = all.get().stream().filter(wanted).toList();
        return some.isEmpty()
                ? List.of(scribe.state("layout.nobody", subject.where().at("disclosures")).paragraph())
                : new RecipientsSection(scribe).recipients(
                        Subject.of(subject.activity().withDisclosures(Answer.of(some)))).values();
    }

    /// "Kiel Post: external, third country".
    Line kinds(Subject subject, Disclosure disclosure, Where where) {
        Set<Id<Disclosure>> leaving =
                Transfer.of(scribe.register(), subject.activity(), scribe.law()).stream()
                        .map(t -> t.disclosure().id()).collect(Collectors.toSet());
        List<Line> kinds = new ArrayList<>();
        kinds.add(scribe.state("layout.kind." + (isInternal(disclosure) ? "internal"
                : isProcessor(disclosure) ? "processor" : "external"), where));
        if (leaving.contains(disclosure.id())) {
            kinds.add(scribe.state("layout.kind.third-country", where));
        }
        return Wording.join(kinds, ", ");
    }

    private List<Block> named(Subject subject) {
        List<Block> values = new ArrayList<>();
        for (Disclosure d : subject.activity().disclosures().stated().orElse(List.of())) {
            if (d.recipient() instanceof Recipient.Named(Optional<Id<Party>> _, _)) {
                values.add(Names.recipient(scribe, d,
                        subject.where().at("disclosures").at(d.id()).at("recipient")).paragraph());
            }
        }
        return values;
    }

    private List<Block> each(Subject subject, BiFunction<Disclosure, Where, Line> detail) {
        List<Block> values = new ArrayList<>();
        for (Disclosure d : subject.activity().disclosures().stated().orElse(List.of())) {
            Where where = subject.where().at("disclosures").at(d.id());
            Line more = detail.apply(d, where);
            if (!more.isEmpty()) {
                values.add(scribe.say("layout.of", Map.of("what",
                        Names.recipient(scribe, d, where.at("recipient")), "value", more)).paragraph());
            }
        }
        return values;
    }
}
