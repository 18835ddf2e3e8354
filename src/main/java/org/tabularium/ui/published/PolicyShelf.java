package org.tabularium.ui.published;

import java.util.Optional;

/// The policy that is looked at beside the open register, and what has been decided of it.
public final class PolicyShelf {
    private Optional<Policy> policy = Optional.empty();
    private Decisions decisions = new Decisions();

    public Optional<Policy> policy() {
        return policy;
    }

    /// Another policy is looked at from now on; nothing has been decided of it.
    public void put(Policy read) {
        policy = Optional.of(read);
        decisions = new Decisions();
    }

    /// Nothing is looked at any more.
    public void clear() {
        policy = Optional.empty();
        decisions = new Decisions();
    }

    Decisions decisions() {
        return decisions;
    }
}
