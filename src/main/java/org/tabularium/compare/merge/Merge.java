package org.tabularium.compare.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tabularium.compare.Differences;
import org.tabularium.compare.Mentions;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// The edits of two sides put together.
///
/// Given three registers without references to nothing, the merged one has none either, however it is settled.
public final class Merge {
    /// A language that no record is kept in, so that those of both sides are new.
    private static final Language NEITHER = new Language("und");
    private final Register base;
    private final Register ours;
    private final Register theirs;
    private final Outcome outcome;

    private Merge(Register base, Register ours, Register theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.outcome = outcome(_ -> Side.OURS);
    }

    /// Puts together what two sides have made of the same register.
    ///
    /// @param base what both began with
    public static Merge of(Register base, Register ours, Register theirs) {
        return new Merge(base, ours, theirs);
    }

    /// Puts together two registers that began apart: what both say differently is a conflict.
    public static Merge of(Register ours, Register theirs) {
        return new Merge(Register.blank(List.of(NEITHER), ""), ours, theirs);
    }

    /// What is to be asked about, in the order of the record.
    public List<Conflict> conflicts() {
        return outcome.conflicts();
    }

    /// What was removed and stays, as long as our side stands at all conflicts.
    public List<Kept> kept() {
        return outcome.kept();
    }

    /// Whether there is nothing to be asked and nothing removed that stays.
    public boolean isClean() {
        return conflicts().isEmpty() && kept().isEmpty();
    }

    /// Both sides' edits; at conflicts, ours.
    public Register merged() {
        return outcome.register();
    }

    /// Both sides' edits with conflicts settled.
    public Register settled(Function<Conflict, Side> choice) {
        return outcome(choice).register();
    }

    /// Both sides' edits with conflicts settled; at those that are not mentioned, ours.
    public Register settled(Map<Conflict, Side> choices) {
        return choices.containsValue(Side.THEIRS)
                ? settled(conflict -> choices.getOrDefault(conflict, Side.OURS))
                : merged();
    }

    /// What the merged register has from their side: the differences between ours and the merged one.
    public Differences fromTheirs() {
        return Differences.between(ours, merged());
    }

    public Register base() {
        return base;
    }

    public Register ours() {
        return ours;
    }

    public Register theirs() {
        return theirs;
    }

    /// What comes of the sides, with what is referred to put back until nothing is missing.
    private Outcome outcome(Function<Conflict, Side> choice) {
        Outcome found = Merging.of(base, ours, theirs, choice, Set.of());
        Set<String> needed = new HashSet<>();
        while (needed.addAll(missing(found.register()))) {
            found = Merging.of(base, ours, theirs, choice, needed);
        }
        return found;
    }

    /// What the register refers to and only one of the sides has.
    private Set<String> missing(Register register) {
        Set<String> missing = Mentions.of(register).dangling();
        if (!missing.isEmpty()) {
            Mentions mine = Mentions.of(ours);
            Mentions other = Mentions.of(theirs);
            missing.removeIf(name -> !mine.held().contains(name) && !other.held().contains(name));
            missing.removeAll(mine.dangling());
            missing.removeAll(other.dangling());
        }
        return missing;
    }

    /// A way the merge can end.
    record Outcome(Register register, List<Conflict> conflicts, List<Kept> kept) {}
}
