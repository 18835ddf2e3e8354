package org.tabularium.ui.palette;

import java.util.List;

/// Lines of one kind.
///
/// @param key tells groups apart while what is typed changes
/// @param title the kind in the language of the user
/// @param lines the best of them
/// @param inAll how many there are, also those that are left out
public record Group(String key, String title, List<Line> lines, int inAll) {
    public Group {
        lines = List.copyOf(lines);
    }
}
