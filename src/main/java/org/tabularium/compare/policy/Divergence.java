package org.tabularium.compare.policy;

import java.util.List;
import org.tabularium.document.Origin;
import org.tabularium.intake.prose.Stretch;

/// Something that a policy and a register do not say alike.
public sealed interface Divergence {

    /// What it is about.
    Subject subject();

    /// The field of the register, or where it would stand; the entity may be one that only an offer would make.
    Origin where();

    /// The whole in one sentence.
    String sentence();

    /// What a divergence is about.
    enum Subject {
        CONTROLLER, CONTACT, DPO, AUTHORITY, ACTIVITY, PROVIDER, COUNTRY, SAFEGUARD, PERIOD, LEGAL_BASIS, DATA_CATEGORY,
        /// An item of Art. 13 and 14 GDPR.
        ITEM
    }

    /// The text says what the register does not.
    ///
    /// @param at where the text says it
    /// @param said what it says
    /// @param offers ids of the offers that take it over
    record SaidNotRecorded(Subject subject, Origin where, String sentence, Stretch at, String said, List<String> offers)
            implements Divergence {
        public SaidNotRecorded {
            offers = List.copyOf(offers);
        }
    }

    /// The register says what the text does not.
    ///
    /// @param recorded what it says
    record RecordedNotSaid(Subject subject, Origin where, String sentence, String recorded) implements Divergence {}

    /// Both say something, but not the same.
    ///
    /// @param at where the text says it
    /// @param said what the text says
    /// @param recorded what the register says
    /// @param offers ids of the offers that take over what the text says
    record SaidDifferently(Subject subject, Origin where, String sentence, Stretch at, String said, String recorded,
            List<String> offers) implements Divergence {
        public SaidDifferently {
            offers = List.copyOf(offers);
        }
    }
}
