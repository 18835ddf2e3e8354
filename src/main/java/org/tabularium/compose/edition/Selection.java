package org.tabularium.compose.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tabularium.model.Activity;
import org.tabularium.model.Activity.Status;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Mandate;
import org.tabularium.model.Register;
import org.tabularium.model.Review;

/// Which activities a document takes, and in which edition.
///
/// Activities keep the numbers they have in the whole record. What only those left out refer to is left out with them.
///
/// @param edition for whom
/// @param only the activities taken; all if empty
/// @param drafts what becomes of drafts
public record Selection(Edition edition, List<Id<Activity>> only, Drafts drafts) {
    /// Everything as it is recorded.
    public static final Selection WHOLE = new Selection(Edition.INTERNAL, List.of(), Drafts.MARK);

    public Selection {
        only = List.copyOf(only);
    }

    /// What is usual for an edition: the house sees its drafts, an authority does not.
    public static Selection of(Edition edition) {
        return new Selection(edition, List.of(),
                edition.kind() == Edition.Kind.INTERNAL ? Drafts.MARK : Drafts.LEAVE_OUT);
    }

    public Selection withEdition(Edition edition) {
        return new Selection(edition, only, drafts);
    }

    public Selection withOnly(List<Id<Activity>> only) {
        return new Selection(edition, only, drafts);
    }

    public Selection withDrafts(Drafts drafts) {
        return new Selection(edition, only, drafts);
    }

    /// The register that documents are composed of.
    public Register of(Register register) {
        boolean house = edition.kind() == Edition.Kind.INTERNAL;
        Register chosen = isWhole(register) ? register : narrowed(register);
        if (!house && drafts == Drafts.MARK) {
            chosen = new Marking(chosen.primary()).of(chosen);
        }
        Register cut = edition.of(chosen);
        return house && only.isEmpty() ? cut : Reached.in(cut);
    }

    /// How many activities it takes.
    public int activities(Register register) {
        return (int) register.activities().stream().filter(this::takes).count();
    }

    private boolean isWhole(Register register) {
        return register.activities().stream().allMatch(this::takes)
                && register.mandates().stream().allMatch(this::takes);
    }

    private boolean takes(Activity activity) {
        return only.isEmpty() ? takes(activity.status()) : only.contains(activity.id());
    }

    private boolean takes(Mandate mandate) {
        return takes(mandate.status());
    }

    private boolean takes(Status status) {
        return status != Status.DRAFT || drafts == Drafts.MARK;
    }

    private Register narrowed(Register register) {
        List<Activity> taken = register.activities().stream().filter(this::takes)
                .map(a -> a.number().isBlank()
                        ? a.withNumber(
                                Integer.toString(Identified.place(register.activities(), a.id()) + 1))
                        : a)
                .toList();
        Set<Id<Activity>> ids = new HashSet<>(taken.stream().map(Activity::id).toList());
        Predicate<Id<Activity>> there = ids::contains;
        List<Mandate> mandates = register.mandates().stream().filter(this::takes)
                .map(m -> m.number().isBlank()
                        ? m.withNumber(Integer.toString(Identified.place(register.mandates(), m.id()) + 1))
                        : m)
                .toList();
        return register
                .withActivities(taken.stream().map(a -> a.withReplacedBy(a.replacedBy().filter(there)))
                        .toList())
                .withMandates(mandates)
                .withReviews(register.reviews().stream().flatMap(r -> review(r, there).stream()).toList());
    }

    /// A review of other activities only is none of the chosen ones.
    private static Optional<Review> review(Review review, Predicate<Id<Activity>> there) {
        List<Id<Activity>> left = review.activities().stream().filter(there).toList();
        return left.isEmpty() && !review.activities().isEmpty() ? Optional.empty()
                : Optional.of(review.withActivities(left));
    }

    /// Puts a mark beside the names of drafts, in every language of the name.
    private record Marking(Language primary) {
        Register of(Register register) {
            return register
                    .withActivities(register.activities().stream()
                            .map(a -> a.status() == Status.DRAFT ? a.withName(marked(a.name())) : a).toList())
                    .withMandates(register.mandates().stream()
                            .map(m -> m.status() == Status.DRAFT ? m.withName(marked(m.name())) : m)
                            .toList());
        }

        private LocalText marked(LocalText name) {
            LocalText marked = name;
            for (Language language : name.texts().keySet()) {
                marked = marked.with(language, name.in(language) + " (" + Titles.draft(language) + ")");
            }
            return marked.isEmpty() ? LocalText.of(primary, Titles.draft(primary)) : marked;
        }
    }
}
