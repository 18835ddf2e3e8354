package org.tabularium.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;
import org.tabularium.compare.Change;
import org.tabularium.compare.Difference;
import org.tabularium.compare.Differences;
import org.tabularium.compare.Mixed;
import org.tabularium.compare.Step;
import org.tabularium.edit.References;
import org.tabularium.edit.Sound;
import org.tabularium.form.Kind;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// What holds of every merge of any registers.
class AnyMergeTest {
    @Property(seed = Chance.SEED, tries = 30, edgeCases = EdgeCasesMode.NONE)
    void whatNobodyChangedStays(@ForAll("any") Register any) {
        Merge merge = Merge.of(any, any, any);
        assertThat(merge.isClean()).isTrue();
        assertThat(merge.merged()).isEqualTo(any);
        assertThat(merge.fromTheirs().isEmpty()).isTrue();
    }

    @Property(seed = Chance.SEED, tries = 30, edgeCases = EdgeCasesMode.NONE)
    void whatOneSideChangedIsTaken(@ForAll("any") Register base, @ForAll("any") Register other,
            @ForAll long seed) {
        Register changed = Mixed.of(base, other, seed);
        for (Merge merge : List.of(Merge.of(base, changed, base), Merge.of(base, base, changed),
                Merge.of(base, changed, changed))) {
            assertThat(merge.isClean()).isTrue();
            assertThat(merge.merged()).isEqualTo(changed);
        }
    }

    @Property(seed = Chance.SEED, tries = 30, edgeCases = EdgeCasesMode.NONE)
    void editsOfDifferentFieldsAreBothTaken(@ForAll("sound") Register base, @ForAll("any") Register other,
            @ForAll long seed) {
        Register after = Sound.sound(Mixed.of(base, other, seed));
        Differences edits = Differences.between(base, after);
        Random random = new Random(seed);
        Map<Object, Boolean> sides = new HashMap<>();
        List<Difference> mine = new ArrayList<>();
        List<Difference> yours = new ArrayList<>();
        Map<Object, Object> groups = groups(edits);
        edits.all().stream().filter(e -> !(e.change() instanceof Change.Reordered))
                .forEach(e -> (sides.computeIfAbsent(groups.get(field(e)), _ -> random.nextBoolean()) ? mine
                        : yours).add(e));
        List<Difference> both = new ArrayList<>(mine);
        both.addAll(yours);
        Merge merge = Merge.of(base, edits.apply(mine), edits.apply(yours));
        assertThat(merge.conflicts()).isEmpty();
        assertSameButForOrder(merge.merged(), edits.apply(both));
    }

    @Property(seed = Chance.SEED, tries = 30, edgeCases = EdgeCasesMode.NONE)
    void theSameFieldChangedDifferentlyIsAConflict(@ForAll("any") Register base,
            @ForAll("any") Register one, @ForAll("any") Register two, @ForAll long seed) {
        List<Difference> others = Differences.between(base, theirs(base, one, two, seed)).all();
        for (Difference mine : Differences.between(base, Mixed.of(base, one, seed)).all()) {
            for (Difference other : others) {
                if (isContested(mine, other)) {
                    Register ours = mine.apply(base);
                    Register theirs = other.apply(base);
                    Merge merge = Merge.of(base, ours, theirs);
                    assertThat(merge.conflicts()).hasSize(1);
                    assertThat(merge.merged()).isEqualTo(ours);
                    assertThat(merge.settled(_ -> Side.THEIRS)).isEqualTo(theirs);
                }
            }
        }
    }

    /// Answers to a list are merged as lists, texts language by language.
    private static boolean isContested(Difference one, Difference other) {
        return one.change() instanceof Change.Replaced(_, Object mine)
                && other.change() instanceof Change.Replaced(_, Object yours)
                && one.route().equals(other.route()) && !mine.equals(yours)
                && !(one.kind() instanceof Kind.Local || one.kind() instanceof Kind.Answered);
    }

    @Property(seed = Chance.SEED, tries = 30, edgeCases = EdgeCasesMode.NONE)
    void whoMergesDoesNotMatter(@ForAll("any") Register base, @ForAll("any") Register one,
            @ForAll("any") Register two, @ForAll long seed) {
        Register mine = Mixed.of(base, one, seed);
        Register yours = theirs(base, one, two, seed);
        Merge merge = Merge.of(base, mine, yours);
        Merge mirrored = Merge.of(base, yours, mine);
        assertThat(mirrored.conflicts()).hasSameSizeAs(merge.conflicts());
        assertSameButForOrder(mirrored.settled(_ -> Side.THEIRS), merge.merged());
        assertSameButForOrder(mirrored.merged(), merge.settled(_ -> Side.THEIRS));
    }

    @Property(seed = Chance.SEED, tries = 30, edgeCases = EdgeCasesMode.NONE)
    void whatIsMergedCanBeSavedAndReadAgain(@ForAll("any") Register base, @ForAll("any") Register one,
            @ForAll("any") Register two, @ForAll long seed) throws StoreException {
        Merge merge = Merge.of(base, Mixed.of(base, one, seed), theirs(base, one, two, seed));
        for (Side side : Side.values()) {
            Register settled = merge.settled(_ -> side);
            byte[] bytes = RopaFormat.write(settled);
            assertThat(RopaFormat.read(bytes)).isEqualTo(settled);
            assertThat(RopaFormat.write(RopaFormat.read(bytes))).isEqualTo(bytes);
        }
    }

    @Property(seed = Chance.SEED, tries = 30, edgeCases = EdgeCasesMode.NONE)
    void nothingThatIsReferredToIsMissing(@ForAll("sound") Register base, @ForAll("any") Register one,
            @ForAll("any") Register two, @ForAll long seed) {
        Register ours = Sound.sound(Mixed.of(base, one, seed));
        Register theirs = Sound.sound(theirs(base, one, two, seed));
        Merge merge = Merge.of(base, ours, theirs);
        assertThat(References.dangling(merge.merged())).isEmpty();
        for (Side side : Side.values()) {
            assertThat(References.dangling(merge.settled(_ -> side))).isEmpty();
        }
        Set<Conflict> asked = new HashSet<>();
        Register mixed = merge.settled(c -> asked.add(c) && c.number() % 2 == 0 ? Side.OURS : Side.THEIRS);
        assertThat(References.dangling(mixed)).isEmpty();
        assertThat(asked).containsExactlyInAnyOrderElementsOf(merge.conflicts());
    }

    /// Often they take from the same register as we, so that both add the same or nearly so.
    private static Register theirs(Register base, Register one, Register two, long seed) {
        return Mixed.of(base, seed % 2 == 0 ? one : two, ~seed);
    }

    /// Where both sides add to a list at the same place, ours comes first.
    private static void assertSameButForOrder(Register actual, Register expected) {
        assertThat(Differences.between(expected, actual).all())
                .allMatch(d -> d.change() instanceof Change.Reordered
                        || (d.change() instanceof Change.Replaced(List<?> then, List<?> now)
                                && counted(then).equals(counted(now))));
    }

    private static Map<Object, Long> counted(List<?> list) {
        return list.stream().collect(Collectors.groupingBy(e -> e, Collectors.counting()));
    }

    /// Fields whose edits need each other belong to one side.
    private static Map<Object, Object> groups(Differences edits) {
        Map<Object, Object> groups = new HashMap<>();
        for (Difference edit : edits.all()) {
            Object group = groups.computeIfAbsent(field(edit), f -> f);
            for (Difference needed : edits.with(edit)) {
                Object other = groups.computeIfAbsent(field(needed), f -> f);
                groups.replaceAll((_, g) -> g.equals(other) ? group : g);
            }
        }
        return groups;
    }

    /// What edits of the same share: parts without ids are one with their list.
    private static Object field(Difference edit) {
        List<Step> steps = edit.route().steps().stream().takeWhile(s -> !(s instanceof Step.Nth)).toList();
        return edit.change() instanceof Change.Added(_, String key, _) ? List.of(steps, key)
                : edit.isWhole() ? List.of(steps, edit.entity()) : steps;
    }

    @Provide
    Arbitrary<Register> any() {
        return AnyRegister.registers();
    }

    @Provide
    Arbitrary<Register> sound() {
        return Sound.registers();
    }
}
