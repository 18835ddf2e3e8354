package org.tabularium.ui.states;

import java.util.List;

/// A state to choose.
///
/// @param name what it is known by
/// @param detail what else is known of it
/// @param ways what can be done with it, the usual one last
public record State(String name, String detail, List<Way> ways) {
    public State {
        ways = List.copyOf(ways);
    }

    /// Something that can be done with a state.
    ///
    /// @param text the verb, which says the result
    /// @param question asked before, if it cannot be undone; else empty
    /// @param run does it
    public record Way(String text, String question, Runnable run) {}
}
