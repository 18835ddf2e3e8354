package org.tabularium.edit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tabularium.model.Activity;
import org.tabularium.model.Department;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;

/// What a list is narrowed to. Criteria of one sort are alternatives; those of different sorts hold together.
///
/// @param text text that an entry contains, in any case
/// @param criteria what an activity has to meet besides
public record Filter(String text, List<Criterion> criteria) {
    public static final Filter NONE = new Filter("", List.of());

    public Filter {
        text = text.strip().toLowerCase(Locale.ROOT);
        criteria = List.copyOf(criteria);
    }

    public boolean isEmpty() {
        return text.isEmpty() && criteria.isEmpty();
    }

    public Filter withText(String changed) {
        return new Filter(changed, criteria);
    }

    /// With a criterion that it does not have yet, or without one that it has.
    public Filter toggled(Criterion criterion) {
        return new Filter(text, criteria.contains(criterion)
                ? criteria.stream().filter(c -> !c.equals(criterion)).toList()
                : Identified.with(criteria, criterion));
    }

    /// The criteria, those of one sort together.
    Collection<List<Criterion>> sorts() {
        return criteria.stream().collect(Collectors.groupingBy(Object::getClass)).values();
    }

    /// Whether an activity meets a criterion.
    ///
    /// @param facts works out what is asked for only if it is
    static boolean meets(Criterion criterion, Activity activity,
            Function<Activity, ActivityFacts> facts) {
        return switch (criterion) {
            case Criterion.Status(var status) -> activity.status() == status;
            case Criterion.In(var department) -> activity.department().equals(department);
            case Criterion.Lacks(var gap) -> gap.map(facts.apply(activity).gaps()::contains)
                    .orElse(!facts.apply(activity).gaps().isEmpty());
            case Criterion.To(var party) -> facts.apply(activity).parties().contains(party);
            case Criterion.Reaches(var country) -> facts.apply(activity).countries().contains(country);
            case Criterion.Special() -> facts.apply(activity).special();
        };
    }

    /// One thing that activities are looked for by.
    public sealed interface Criterion {
        /// Activities in this state.
        record Status(Activity.Status status) implements Criterion {}

        /// Activities of a department; of none if it is empty.
        record In(Optional<Id<Department>> department) implements Criterion {}

        /// Activities that do not say something Art. 30(1) GDPR asks for; anything of it if it is empty.
        record Lacks(Optional<Gaps.Gap> gap) implements Criterion {}

        /// Activities that disclose data to a party.
        record To(Id<Party> party) implements Criterion {}

        /// Activities whose recipients take data to a country.
        record Reaches(String country) implements Criterion {}

        /// Activities with special categories of data (Art. 9 GDPR).
        record Special() implements Criterion {}
    }
}
