package org.tabularium.ui.form;

import java.util.Optional;
import org.tabularium.check.Finding;
import org.tabularium.check.Severity;

/// A finding in the words in which it stands under its field.
///
/// @param finding the finding
/// @param sentence what is wrong
/// @param article the norm
/// @param fix what its fix does; empty if it has none
public record Flag(Finding finding, String sentence, String article, Optional<String> fix) {

    /// What can be done about a finding.
    public interface Deeds {
        /// Applies the fix.
        void mend(Finding finding);

        /// Asks why the finding is to be accepted.
        void accept(Finding finding);
    }

    Severity severity() {
        return finding.rule().severity();
    }

    String path() {
        return finding.where().field();
    }
}
