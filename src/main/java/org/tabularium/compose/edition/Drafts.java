package org.tabularium.compose.edition;

import java.util.Locale;

/// What becomes of activities that are still drafts.
public enum Drafts {
    /// They stay and bear a mark beside their name.
    MARK,
    /// They are left out, unless they are asked for by name.
    LEAVE_OUT;

    /// Its name on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
