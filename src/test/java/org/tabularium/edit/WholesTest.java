package org.tabularium.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.model.Use;

/// Any mix of what can be done with whole entities.
class WholesTest {
    private static final StepName NAME = new StepName("step.change", "entity.activity");
    private static final int MOST_DEEDS = 12;

    enum What {
        DUPLICATE, DELETE, DELETE_ALL, REPLACE, MOVE, NUMBER, UNNUMBER, DEPARTMENT, RECIPIENT, MEASURE,
        STATUS,
        PURPOSE_OUT, RECIPIENT_OUT, NONE_RECEIVE, NARROW, UNDO, REDO
    }

    /// Something a user may do.
    ///
    /// @param list which list of the register it is done in
    /// @param at which entity
    /// @param other another entity
    record Deed(What what, int list, int at, int other) {}

    @Provide
    Arbitrary<Register> registers() {
        return Sound.registers();
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 11);
        return Combinators.combine(Arbitraries.of(What.class), numbers, numbers, numbers).as(Deed::new).list()
                .ofMaxSize(MOST_DEEDS);
    }

    @Property(seed = Chance.SEED, tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noReferenceEverLeadsToNothingAndEachDeedIsUndoneExactly(@ForAll("registers") Register start,
            @ForAll("deeds") List<Deed> deeds) {
        assertThat(Pointers.lost(start)).isEmpty();
        Editor editor = Editor.fresh(start);
        for (Deed deed : deeds) {
            Register before = editor.register();
            boolean own = deed.what() != What.UNDO && deed.what() != What.REDO;
            does(editor, deed);
            assertThat(Pointers.lost(editor.register())).as("after " + deed).isEmpty();
            assertThat(References.dangling(editor.register())).isEmpty();
            if (own && !editor.register().equals(before)) {
                Register after = editor.register();
                editor.undo();
                assertThat(editor.register()).isSameAs(before);
                editor.redo();
                assertThat(editor.register()).isSameAs(after);
            }
        }
        while (editor.state().history().undoable().isPresent()) {
            editor.undo();
        }
        assertThat(editor.register()).isSameAs(start);
    }

    @Property(seed = Chance.SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsRemovedWasMentionedWhereItIsMissed(@ForAll("registers") Register start,
            @ForAll("deeds") List<Deed> deeds) {
        deeds.forEach(deed -> removed(start, vocabulary(deed), deed));
    }

    /// Those that do not refer to what is removed stay the very same, those that do are changed.
    private static <T extends Identified<T>> void removed(Register start, Vocabulary<T> vocabulary,
            Deed deed) {
        List<T> all = vocabulary.list().of(start);
        if (all.isEmpty()) {
            return;
        }
        Id<T> gone = pick(all, deed.at()).id();
        Register after = References.remove(start, vocabulary, List.of(gone));
        List<References.Mention> mentions = References.to(start, vocabulary, List.of(gone));
        Set<Object> left = Collections.newSetFromMap(new IdentityHashMap<>());
        Holdings.ALL.forEach(holder -> left.addAll(holder.list().of(after)));
        for (Vocabulary<?> holder : Holdings.ALL) {
            for (Identified<?> entity : holder.list().of(start)) {
                if (holder.equals(vocabulary) && entity.id().equals(gone)) {
                    continue;
                }
                assertThat(left.contains(entity)).as(holder.key() + " " + entity.id()).isNotEqualTo(
                        mentions.contains(new References.Mention(holder.key(), entity.id().value())));
            }
        }
    }

    @Property(seed = Chance.SEED, tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aUseThatWasNarrowedNeverComesToHoldForAll(@ForAll("registers") Register start,
            @ForAll("deeds") List<Deed> deeds) {
        Editor editor = Editor.fresh(start);
        for (Deed deed : deeds) {
            Register before = editor.register();
            if (deed.what() == What.NARROW || deed.what() == What.UNDO || deed.what() == What.REDO) {
                continue;
            }
            does(editor, deed);
            for (Activity activity : before.activities()) {
                Vocabulary.ACTIVITIES.find(editor.register(), activity.id())
                        .ifPresent(after -> assertNotWidened(activity, after));
            }
        }
    }

    @Property(seed = Chance.SEED, tries = 100, edgeCases = EdgeCasesMode.NONE)
    void ownWordingOfOneActivityNeverComesToStandForAll(@ForAll("registers") Register start) {
        for (Activity activity : start.activities()) {
            Register after = References.remove(start, Vocabulary.ACTIVITIES, List.of(activity.id()));
            for (int i = 0; i < start.notices().size(); i++) {
                assertThat(after.notices().get(i).passages()).isEqualTo(start.notices().get(i).passages()
                        .stream().filter(p -> !p.activity().equals(Optional.of(activity.id()))).toList());
            }
        }
    }

    private static void assertNotWidened(Activity before, Activity after) {
        assertThat(after.uses()).hasSameSizeAs(before.uses());
        for (Use use : before.uses()) {
            Use now = Identified.find(after.uses(), use.id()).orElseThrow();
            if (!use.purposes().isEmpty() && now.purposes().isEmpty()) {
                assertThat(after.purposes()).isEmpty();
            }
            if (!use.recipients().isEmpty() && now.recipients().isEmpty()) {
                assertThat(after.disclosures().stated().orElse(List.of())).isEmpty();
            }
        }
    }

    private static void does(Editor editor, Deed deed) {
        switch (deed.what()) {
            case UNDO -> editor.undo();
            case REDO -> editor.redo();
            default -> editor.edit(NAME, Spot.NONE, r -> after(r, vocabulary(deed), deed));
        }
    }

    private static Vocabulary<?> vocabulary(Deed deed) {
        return pick(Holdings.ALL, deed.list());
    }

    private static <T> T pick(List<T> list, int at) {
        return list.get(at % list.size());
    }

    private static <T extends Identified<T>> Register after(Register r, Vocabulary<T> vocabulary, Deed deed) {
        List<T> all = vocabulary.list().of(r);
        List<Id<T>> ids = all.stream().map(Identified::id).toList();
        if (all.isEmpty()) {
            return r;
        }
        Id<T> one = pick(ids, deed.at());
        return switch (deed.what()) {
            case DUPLICATE -> Copies.of(r, vocabulary, List.of(one), (l, name, n) -> name + n).register();
            case DELETE -> References.remove(r, vocabulary, List.of(one));
            case DELETE_ALL -> References.remove(r, vocabulary, ids);
            case REPLACE -> References.remove(References.replace(r, vocabulary, one, pick(ids, deed.other())),
                    vocabulary, one.equals(pick(ids, deed.other())) ? List.of() : List.of(one));
            case MOVE -> Order.move(r, vocabulary, ids, List.of(one), deed.other() % 2 == 0 ? 1 : -1);
            case NUMBER -> Order.number(r);
            case UNNUMBER -> Order.unnumber(r);
            default -> activities(r, deed);
        };
    }

    private static Register activities(Register r, Deed deed) {
        List<Id<Activity>> ids = r.activities().stream().map(Activity::id).toList();
        if (ids.isEmpty()) {
            return r;
        }
        return switch (deed.what()) {
            case DEPARTMENT -> Bulk.each(r, Vocabulary.ACTIVITIES, ids, a -> a.withDepartment(
                    r.departments().isEmpty() ? Optional.empty()
                            : Optional.of(pick(r.departments(), deed.other()).id())));
            case RECIPIENT -> r.parties().isEmpty() ? r
                    : Bulk.each(r, Vocabulary.ACTIVITIES, ids,
                            a -> Bulk.withRecipient(a, pick(r.parties(), deed.other()).id()));
            case MEASURE -> r.measures().isEmpty() ? r
                    : Bulk.each(r, Vocabulary.ACTIVITIES, ids,
                            a -> Bulk.withMeasure(a, pick(r.measures(), deed.other()).id()));
            case STATUS -> Bulk.each(r, Vocabulary.ACTIVITIES, ids,
                    a -> a.withStatus(Activity.Status.ENDED));
            default -> Vocabulary.ACTIVITIES.replace(r, byHand(pick(r.activities(), deed.at()), deed));
        };
    }

    /// An edit in the form of an activity.
    private static Activity byHand(Activity a, Deed deed) {
        var disclosures = a.disclosures().stated().orElse(List.of());
        return switch (deed.what()) {
            case PURPOSE_OUT -> Narrowing.settled(a, a.withPurposes(shorter(a.purposes(), deed.other())));
            case RECIPIENT_OUT -> Narrowing.settled(a, disclosures.isEmpty() ? a
                    : a.withDisclosures(Answer.of(shorter(disclosures, deed.other()))));
            case NONE_RECEIVE -> Narrowing.settled(a, a.withDisclosures(Answer.none()));
            case NARROW -> a.withUses(a.uses().stream().map(u -> u
                    .withPurposes(a.purposes().isEmpty() ? List.of()
                            : List.of(pick(a.purposes(), deed.other()).id()))
                    .withRecipients(disclosures.isEmpty() ? List.of()
                            : List.of(pick(disclosures, deed.other()).id())))
                    .toList());
            default -> a;
        };
    }

    private static <P> List<P> shorter(List<P> parts, int at) {
        List<P> left = new ArrayList<>(parts);
        if (!left.isEmpty()) {
            left.remove(at % left.size());
        }
        return List.copyOf(left);
    }
}
