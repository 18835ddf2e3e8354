package org.tabularium.picture.time;

import java.time.LocalDate;
import org.tabularium.check.Where;
import org.tabularium.model.LocalText;

/// A day on which something is due.
///
/// @param day the day
/// @param what what is due
/// @param name whom or what it concerns
/// @param where where it is recorded
/// @param overdue whether the day lies before today
public record Due(LocalDate day, What what, LocalText name, Where where, boolean overdue) {

    /// What can be due.
    public enum What {
        /// A review of the record or of some activities.
        REVIEW(Sort.REVIEW),
        /// The next look at the sheet of an activity.
        SHEET(Sort.REVIEW),
        /// The last day of a processing contract.
        CONTRACT(Sort.CONTRACT),
        /// Another look into the list of the Data Privacy Framework.
        FRAMEWORK(Sort.EVIDENCE),
        /// The next assessment of a transfer.
        ASSESSMENT(Sort.EVIDENCE),
        /// The last day of a certification.
        CERTIFICATION(Sort.EVIDENCE),
        /// The last day of an adequacy decision on which transfers rest.
        DECISION(Sort.LAW);

        private final Sort sort;

        What(Sort sort) {
            this.sort = sort;
        }

        public Sort sort() {
            return sort;
        }
    }

    /// Whence a date comes.
    public enum Sort {
        REVIEW, EVIDENCE, CONTRACT, LAW
    }
}
