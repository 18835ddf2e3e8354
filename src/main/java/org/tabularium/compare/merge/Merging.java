package org.tabularium.compare.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tabularium.compare.Change;
import org.tabularium.compare.Difference;
import org.tabularium.compare.Mentions;
import org.tabularium.compare.Root;
import org.tabularium.compare.Route;
import org.tabularium.compare.Step;
import org.tabularium.form.Field;
import org.tabularium.form.Form;
import org.tabularium.form.Kind;
import org.tabularium.form.Lens;
import org.tabularium.model.Answer;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// Goes through three registers along the forms at once and decides place by place.
final class Merging {
    private final Register start;
    private final Function<Conflict, Side> choice;
    private final Set<String> needed;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();

    private Merging(Register start, Function<Conflict, Side> choice, Set<String> needed) {
        this.start = start;
        this.choice = choice;
        this.needed = needed;
    }

    /// @param choice settles conflicts
    /// @param needed what must stay if either side has it, as named by [Mentions]
    static Merge.Outcome of(Register base, Register ours, Register theirs, Function<Conflict, Side> choice,
            Set<String> needed) {
        Merging merging = new Merging(base, choice, needed);
        Register merged = (Register) merging.whole(Root.FORM, Route.START, base, ours, theirs);
        return new Merge.Outcome(merged, List.copyOf(merging.conflicts), List.copyOf(merging.kept));
    }

    /// Something with a form of its own, field by field.
    Object whole(Form<?> form, Route route, Object base, Object ours, Object given) {
        Object theirs = isKnownEntity(route) ? Renumbered.of(form, base, ours, given) : given;
        Object merged = rest(form, route, base, ours, theirs);
        for (Field<?, ?> field : form.fields().toList()) {
            Lens<Object, Object> lens = lens(field);
            Object then = lens.of(merged);
            Object now = said(field.kind(), route.then(new Step.In(field, field.label(form.key()))),
                    lens.of(base), lens.of(ours), lens.of(theirs));
            if (!then.equals(now)) {
                merged = lens.with(merged, now);
            }
        }
        return merged;
    }

    /// Whether it is an entity both began with. In one that both have added, what bears the same number is the same.
    private boolean isKnownEntity(Route route) {
        return route.list().isPresent() && route.steps().size() == 2 && route.of(start).isPresent();
    }

    /// A whole that has everything both sides say besides the form's fields.
    private Object rest(Form<?> form, Route route, Object base, Object ours, Object theirs) {
        Object mine = likened(form, ours, base);
        Object other = likened(form, theirs, base);
        if (mine.equals(other) || base.equals(other)) {
            return ours;
        }
        if (base.equals(mine)) {
            return theirs;
        }
        Rest rest = Rest.of(base, mine, other);
        if (!rest.isContested()) {
            return rest.with(Side.OURS);
        }
        return rest.with(contested(Conflict.Nature.REST, route, new Kind.Part<>(form), Optional.of(base),
                Optional.of(ours), Optional.of(theirs)));
    }

    /// A whole with the form's fields as in another one.
    private static Object likened(Form<?> form, Object whole, Object other) {
        Object likened = whole;
        for (Field<?, ?> field : form.fields().toList()) {
            likened = lens(field).with(likened, lens(field).of(other));
        }
        return likened;
    }

    /// What is said at one place.
    Object said(Kind<?> kind, Route route, Object base, Object ours, Object theirs) {
        if (ours.equals(theirs)) {
            return ours;
        }
        if (base.equals(theirs) && !isMissing(route, kind, ours, theirs)) {
            return ours;
        }
        if (base.equals(ours) && !isMissing(route, kind, theirs, ours)) {
            return theirs;
        }
        return switch (kind) {
            case Kind.Answered<?>(var inner, _) when ours instanceof Answer.Stated<?>(Object mine)
                    && theirs instanceof Answer.Stated<?>(Object other) -> stated(kind, inner, route,
                            (Answer<?>) base, mine, other);
            case Kind.Part<?>(var form) -> whole(form, route, base, ours, theirs);
            case Kind.OneOf<?> one when ours.getClass() == theirs.getClass()
                    && ours.getClass() == base.getClass() -> one.variants().stream()
                            .filter(v -> v.type().isInstance(ours)).findFirst()
                            .map(v -> whole(v.form(), route.then(new Step.Shaped(v.type())), base, ours,
                                    theirs))
                            .orElseGet(() -> decided(kind, route, base, ours, theirs));
            case Kind.Local _ -> text(kind, route, (LocalText) base, (LocalText) ours, (LocalText) theirs);
            case Kind.Parts<?> _,Kind.References<?> _,Kind.Siblings<?> _,Kind.Marks<
                    ?> _,Kind.Bases _,Kind.Indicators _ -> new ListMerging(this, kind, route, (List<?>) base,
                            (List<?>) ours, (List<?>) theirs).merged();
            default -> decided(kind, route, base, ours, theirs);
        };
    }

    /// A part that is known by its place alone. What it is called by comes first in its form; if a side has changed that,
    /// it may speak of something else, and then the two are not mixed.
    Object unnamed(Kind.Parts<?> parts, Route route, Object base, Object ours, Object theirs) {
        Kind.Part<?> kind = new Kind.Part<>(parts.form());
        boolean isSame = parts.form().fields().findFirst().map(Merging::lens)
                .filter(l -> l.of(base).equals(l.of(ours)) && l.of(base).equals(l.of(theirs))).isPresent();
        return isSame ? said(kind, route, base, ours, theirs) : decided(kind, route, base, ours, theirs);
    }

    /// What two answers state. A list that was not stated before began as an empty one.
    private Object stated(Kind<?> kind, Kind<?> inner, Route route, Answer<?> base, Object ours,
            Object theirs) {
        Optional<Object> before = base.stated().map(Object.class::cast)
                .or(() -> ours instanceof List<?> ? Optional.of(List.of()) : Optional.empty());
        return before.isEmpty() ? decided(kind, route, base, Answer.of(ours), Answer.of(theirs))
                : Answer.of(said(inner, route.then(new Step.Stated()), before.get(), ours, theirs));
    }

    /// A text, language by language.
    private LocalText text(Kind<?> kind, Route route, LocalText base, LocalText ours, LocalText theirs) {
        LocalText mine = LocalTexts.merged(base, ours, theirs, Side.OURS);
        LocalText other = LocalTexts.merged(base, ours, theirs, Side.THEIRS);
        return mine.equals(other) ? mine : (LocalText) decided(kind, route, base, mine, other);
    }

    /// One side's or the other's as it is.
    Object decided(Kind<?> kind, Route route, Object base, Object ours, Object theirs) {
        Side side = ours.equals(theirs) || base.equals(theirs) ? Side.OURS
                : base.equals(ours) ? Side.THEIRS
                        : contested(Conflict.Nature.SAID, route, kind, Optional.of(base), Optional.of(ours),
                                Optional.of(theirs));
        Object taken = side == Side.OURS ? ours : theirs;
        Object left = side == Side.OURS ? theirs : ours;
        if (isMissing(route, kind, taken, left)) {
            kept(side, new Difference(route, kind, new Change.Replaced(left, taken)));
            return left;
        }
        return taken;
    }

    Side contested(Conflict.Nature nature, Route route, Kind<?> kind, Optional<Object> base,
            Optional<Object> ours, Optional<Object> theirs) {
        Conflict conflict = new Conflict(conflicts.size(), nature, route, kind, base, ours, theirs);
        conflicts.add(conflict);
        return choice.apply(conflict);
    }

    void kept(Side by, Difference removal) {
        kept.add(new Kept(by, removal));
    }

    /// Whether something needed goes if this is taken and that is left.
    boolean isMissing(Route route, Kind<?> kind, Object taken, Object left) {
        if (needed.isEmpty()) {
            return false;
        }
        Set<String> held = Mentions.at(route, kind, taken).held();
        return Mentions.at(route, kind, left).held().stream()
                .anyMatch(name -> needed.contains(name) && !held.contains(name));
    }

    @SuppressWarnings("unchecked") // the form is that of the whole
    static Lens<Object, Object> lens(Field<?, ?> field) {
        return (Lens<Object, Object>) field.lens();
    }
}
