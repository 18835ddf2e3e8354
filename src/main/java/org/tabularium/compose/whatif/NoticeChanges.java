package org.tabularium.compose.whatif;

import java.util.List;

/// What would change in the notices of a register.
///
/// @param changes places, by notice, then by language, then in the order of the notice
/// @param own wording of one's own to be read again
public record NoticeChanges(List<NoticeChange> changes, List<OwnWording> own) {
    public static final NoticeChanges NONE = new NoticeChanges(List.of(), List.of());

    public NoticeChanges {
        changes = List.copyOf(changes);
        own = List.copyOf(own);
    }

    /// In how many notices something would change.
    public int notices() {
        return (int) changes.stream().map(c -> c.notice().id()).distinct().count();
    }
}
