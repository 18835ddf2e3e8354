package org.tabularium.compare.merge;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.compare.Change;
import org.tabularium.compare.Difference;
import org.tabularium.compare.Differences;
import org.tabularium.compare.Route;
import org.tabularium.compare.Step;
import org.tabularium.compare.Telling;
import org.tabularium.compare.Told;
import org.tabularium.form.Kind;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.words.Words;

/// Puts the conflicts of a merge into the words of the forms.
public final class ConflictTelling {
    private final Merge merge;
    private final Words words;
    private final Telling ours;
    private final Telling theirs;
    private final List<Difference> ourEdits;
    private final List<Difference> theirEdits;

    /// @param user language to tell in
    public ConflictTelling(Merge merge, Law law, Locale user) {
        this.merge = merge;
        this.words = Words.of("compare", user);
        this.ours = new Telling(merge.base(), merge.ours(), law, user);
        this.theirs = new Telling(merge.base(), merge.theirs(), law, user);
        this.ourEdits = Differences.between(merge.base(), merge.ours()).all();
        this.theirEdits = Differences.between(merge.base(), merge.theirs()).all();
    }

    public ToldConflict told(Conflict conflict) {
        return switch (conflict.nature()) {
            case SAID -> said(conflict);
            case ORDER -> both(conflict, new Change.Reordered(List.of()), new Change.Reordered(List.of()));
            case REMOVED -> removed(conflict);
            case ADDED, REST -> unsaid(conflict);
        };
    }

    /// What was removed and stays, in one sentence.
    public String told(Kept kept) {
        Telling telling = kept.by() == Side.OURS ? theirs : ours;
        Told told = telling.told(kept.removal());
        String what = told.entity().isEmpty() ? told.place() : words.get("part", told.place(), told.entity());
        String where = kept.removal().isWhole() ? what
                : words.get("within", what, telling.field(kept.removal()));
        String value = told.before().isEmpty() ? where : words.get("place", where, told.before());
        return words.get(kept.by() == Side.OURS ? "merge.kept.ours" : "merge.kept.theirs", value);
    }

    private ToldConflict said(Conflict conflict) {
        Wordings values = wordings(conflict);
        return both(conflict, new Change.Replaced(values.base, values.ours),
                new Change.Replaced(values.base, values.theirs));
    }

    private ToldConflict both(Conflict conflict, Change mine, Change other) {
        Difference difference = new Difference(conflict.route(), conflict.kind(), mine);
        Told told = ours.told(difference);
        Told yours = theirs.told(new Difference(conflict.route(), conflict.kind(), other));
        String field = ours.field(difference);
        return new ToldConflict(told.place(), told.entity(),
                mine instanceof Change.Reordered ? words.get("merge.order", field) : field,
                stated(told.before()), stated(told.after()), stated(yours.after()));
    }

    private record Wordings(Object base, Object ours, Object theirs) {}

    /// What is said; of a text, the words in the language that the sides word differently.
    private Wordings wordings(Conflict conflict) {
        Object base = conflict.base().orElseThrow();
        Object mine = conflict.ours().orElseThrow();
        Object other = conflict.theirs().orElseThrow();
        return base instanceof LocalText was && mine instanceof LocalText one
                && other instanceof LocalText two
                        ? worded(was, one, two)
                        : new Wordings(base, mine, other);
    }

    private Wordings worded(LocalText base, LocalText mine, LocalText other) {
        Language language = Stream
                .of(List.of(words.language()), merge.ours().languages(), mine.texts().keySet(),
                        other.texts().keySet())
                .flatMap(Collection::stream).filter(l -> !mine.in(l).equals(other.in(l)))
                .findFirst().orElse(words.language());
        return new Wordings(LocalText.of(language, base.in(language)),
                LocalText.of(language, mine.in(language)), LocalText.of(language, other.in(language)));
    }

    private ToldConflict removed(Conflict conflict) {
        Object element = conflict.base().orElseThrow();
        Object key = Difference.key(conflict.kind()).apply(element);
        Difference removal = new Difference(conflict.route(), conflict.kind(),
                new Change.Removed(element, key));
        Told told = ours.told(removal);
        return new ToldConflict(told.place(), told.entity(), removal.isWhole() ? "" : ours.field(removal),
                told.before().isEmpty() ? told.entity() : told.before(),
                left(conflict, conflict.ours(), key, ours, ourEdits),
                left(conflict, conflict.theirs(), key, theirs, theirEdits));
    }

    /// What one side has left of an element that the other has removed, or that it has removed it.
    private String left(Conflict conflict, Optional<Object> element, Object key, Telling telling,
            List<Difference> edits) {
        if (element.isEmpty()) {
            return words.get("merge.removed");
        }
        String changes = key instanceof String id && conflict.kind() instanceof Kind.Parts<?> parts
                ? changes(conflict.route().then(new Step.Keyed(parts, id)), telling, edits)
                : "";
        return words.get("merge.changed", !changes.isEmpty() ? changes
                : telling.told(new Difference(conflict.route(), conflict.kind(),
                        new Change.Added(element.get(), key, List.of()))).after());
    }

    private String changes(Route route, Telling telling, List<Difference> edits) {
        return edits.stream().filter(d -> isWithin(route, d.route())).map(d -> change(d, telling))
                .collect(Collectors.joining("; "));
    }

    private String change(Difference difference, Telling telling) {
        Told told = telling.told(difference);
        return difference.change() instanceof Change.Replaced
                ? words.get("place", telling.field(difference), stated(told.after()))
                : told.after().isEmpty() ? told.what() : words.get("place", told.what(), told.after());
    }

    /// Steps are compared as they are written: those of two comparisons lead through the same fields.
    private static boolean isWithin(Route whole, Route part) {
        return part.steps().size() > whole.steps().size() && Objects.equals(whole.steps(),
                part.steps().subList(0, whole.steps().size()));
    }

    private ToldConflict unsaid(Conflict conflict) {
        Difference rest = conflict.kind() instanceof Kind.Part<?>(var form)
                ? new Difference(conflict.route(), conflict.kind(),
                        new Change.Rest(conflict.ours().orElseThrow(), form))
                : new Difference(conflict.route(), conflict.kind(), new Change.Reordered(List.of()));
        Told told = ours.told(rest);
        String unsaid = words.get("merge.rest");
        return new ToldConflict(told.place(), told.entity(), ours.field(rest), unsaid, unsaid, unsaid);
    }

    private String stated(String text) {
        return text.isBlank() ? words.get("none") : text;
    }
}
