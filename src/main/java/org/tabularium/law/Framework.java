package org.tabularium.law;

import java.util.List;
import java.util.Locale;
import org.tabularium.model.LocalText;

/// A framework which organisations join, and whose participants an adequacy decision covers (Art. 45 GDPR).
///
/// @param id for example `dpf`
/// @param decision id of the adequacy decision
/// @param title its name in each language
/// @param who who may join
/// @param coverage the kinds of data that a participation can cover
/// @param list address of the list of participants
/// @param check how to look a participant up
/// @param active what the list calls a participant that counts, as written there
/// @param after what holds once a participant has left
/// @param validity when it may be relied on
/// @param source where the facts were read
/// @param status how well they are founded
public record Framework(String id, String decision, LocalText title, LocalText who, List<Coverage> coverage,
        String list, LocalText check, List<String> active, LocalText after, Validity validity, String source,
        Status status) implements Fact {
    public Framework {
        coverage = List.copyOf(coverage);
        active = List.copyOf(active);
    }

    /// A kind of data that a participation covers if the list says so.
    ///
    /// @param id `hr` or `non-hr`
    /// @param sign what the list calls it
    /// @param title what it means
    public record Coverage(String id, String sign, LocalText title) {}

    /// Whether a status of the list, as written there, is that of a participant that counts.
    public boolean isActive(String status) {
        String said = status.strip().toLowerCase(Locale.ROOT);
        return active.stream().anyMatch(a -> a.toLowerCase(Locale.ROOT).equals(said));
    }
}
