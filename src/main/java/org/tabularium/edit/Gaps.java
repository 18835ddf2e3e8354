package org.tabularium.edit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Use;

/// What Art. 30(1) GDPR asks of every activity and an activity does not say yet. Whether what it says is right is
/// another question.
public final class Gaps {
    private Gaps() {}

    /// Something that has to be said.
    public enum Gap {
        /// Art. 30(1)(b) GDPR.
        PURPOSES,
        /// Art. 30(1)(c) GDPR: of whom, and which data.
        PEOPLE_AND_DATA,
        /// Art. 30(1)(d) GDPR: recipients, or that there are none.
        RECIPIENTS,
        /// Art. 30(1)(e) GDPR: transfers follow from the recipients; without any, that there are none.
        TRANSFERS,
        /// Art. 30(1)(f) GDPR: time limits for the data of each use.
        RETENTION,
        /// Art. 30(1)(g) GDPR: measures of the activity or, in general, of the record.
        MEASURES
    }

    /// What an activity does not say yet.
    ///
    /// @param register where the activity stands
    /// @param transfers whether a recipient takes the data to a third country
    public static Set<Gap> of(Register register, Activity activity, boolean transfers) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        add(gaps, Gap.PURPOSES, activity.purposes().stream().allMatch(p -> p.text().isEmpty()));
        add(gaps, Gap.PEOPLE_AND_DATA,
                lack(activity.uses(), u -> u.subjects().isEmpty() || u.data().isEmpty()));
        add(gaps, Gap.RECIPIENTS, switch (activity.disclosures()) {
            case Answer.NotStated<?> _ -> true;
            case Answer.None<?> _ -> false;
            case Answer.Stated<?>(var _) -> activity.disclosures().stated().orElseThrow().stream()
                    .allMatch(d -> isOpen(d.recipient()));
        });
        add(gaps, Gap.TRANSFERS, !transfers && activity.transfers() instanceof Answer.NotStated<?>);
        add(gaps, Gap.RETENTION, lack(activity.uses(), u -> u.retention().isEmpty()));
        add(gaps, Gap.MEASURES, activity.measures().isEmpty() && activity.protection().isEmpty()
                && register.measures().isEmpty());
        return gaps;
    }

    private static void add(Set<Gap> gaps, Gap gap, boolean missing) {
        if (missing) {
            gaps.add(gap);
        }
    }

    private static boolean lack(List<Use> uses, Predicate<Use> lacking) {
        return uses.isEmpty() || uses.stream().anyMatch(lacking);
    }

    private static boolean isOpen(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Named named -> named.party().isEmpty();
            case Recipient.Category category -> category.name().isEmpty();
            case Recipient.Internal internal -> internal.function().isEmpty();
        };
    }
}
