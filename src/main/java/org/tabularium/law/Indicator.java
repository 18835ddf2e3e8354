package org.tabularium.law;

import org.tabularium.model.LocalText;

/// Something that speaks for a high risk and so for an impact assessment (Art. 35(1), (3), (4) GDPR).
///
/// That none is met never proves that no assessment is needed.
///
/// @param id for example `wp248-5` or `dsk-8`
/// @param kind where it comes from
/// @param citation the document and its number, for example "WP 248, criterion 5"
/// @param title the indicator in a few words, not its wording
/// @param validity when it is applied
/// @param source the document
/// @param status how well the fact is founded
public record Indicator(String id, Kind kind, LocalText citation, LocalText title, Validity validity,
        String source, Status status)
        implements Fact {

    /// Where an indicator comes from.
    public enum Kind {
        /// One of the nine criteria of the guidelines WP 248 rev.01; two of them normally call for an assessment.
        CRITERION,
        /// An entry of the list of a supervisory authority (Art. 35(4) GDPR); one calls for an assessment.
        LIST_ENTRY
    }
}
