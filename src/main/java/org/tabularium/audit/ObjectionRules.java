package org.tabularium.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.intake.facts.Answered;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;

/// The rights as the text sets them out: the right to object apart from the rest (Art. 21(4) GDPR), not denied (Art.
/// 21(1)), the complaint among the other rights (Art. 12(1), Art. 13(2)(d)), nothing twice.
final class ObjectionRules implements Rule {
    private static final String APART = "objection-not-apart";
    private static final String DENIED = "objection-denied";
    private static final String COMPLAINT = "complaint-elsewhere";
    private static final String TWICE = "right-twice";

    @Override
    public List<String> ids() {
        return List.of(APART, DENIED, COMPLAINT, TWICE);
    }

    @Override
    public void look(Look look, Notes notes) {
        apart(look, notes);
        look.sentences("noObjection").forEach(s -> notes.add(DENIED, denied(s, look), s));
        complaint(look, notes);
        twice(look, notes);
    }

    private static void apart(Look look, Notes notes) {
        Optional<Answered> object = yes(Item.RIGHTS_OBJECT, look);
        boolean needed =
                look.rests("gdpr-6-1-f") || look.rests("gdpr-6-1-e") || !look.said("marketing").isEmpty();
        boolean own = look.sections(Topic.OBJECTION).stream()
                .anyMatch(s -> s.heading().isPresent() && !look.isIn(s.extent(), Topic.ACTIVITY));
        if (object.isPresent() && needed && !own) {
            notes.add(APART, Weight.HINT, object.get().at().stream().findFirst()
                    .orElseGet(() -> look.heading(Topic.RIGHTS)));
        }
    }

    private static Optional<Answered> yes(Item item, Look look) {
        return Optional.ofNullable(look.facts().items().get(item))
                .filter(a -> a.verdict() == Answered.Verdict.YES);
    }

    /// Where data are processed on legitimate interests nobody can be denied to object.
    private static Weight denied(Stretch sentence, Look look) {
        boolean onInterests = look.facts().activities().stream().filter(a -> a.extent().contains(sentence))
                .anyMatch(a -> a.legalBases().stream().anyMatch(b -> Look.is(b.value(), "gdpr-6-1-f")));
        return onInterests ? Weight.WRONG : Weight.HINT;
    }

    private static void complaint(Look look, Notes notes) {
        Optional<Answered> complaint = yes(Item.COMPLAINT, look);
        boolean rights = look.sections(Topic.RIGHTS).stream().anyMatch(s -> s.heading().isPresent());
        if (complaint.isPresent() && rights && !complaint.get().at().isEmpty()
                && complaint.get().at().stream()
                        .noneMatch(at -> look.isIn(at, Topic.RIGHTS, Topic.COMPLAINT, Topic.AUTHORITY,
                                Topic.OBJECTION))) {
            notes.add(COMPLAINT, Weight.HINT, complaint.get().at().getFirst());
        }
    }

    /// Two entries of a list of rights that say the same, one with a few words more.
    private static void twice(Look look, Notes notes) {
        for (Section section : look.sections(Topic.RIGHTS)) {
            List<Piece> items = items(section);
            Entries entries = new Entries(look);
            items.forEach(i -> entries.same(i.at())
                    .ifPresent(_ -> notes.add(TWICE, Weight.HINT, i.at(), look.of(i.at()))));
        }
    }

    private static List<Piece> items(Section section) {
        return Stream
                .concat(section.own().stream(), section.parts().stream().flatMap(p -> items(p).stream()))
                .filter(p -> p.kind() == Piece.Kind.ITEM).toList();
    }
}
