package org.tabularium.ui.place;

import java.util.Optional;
import org.tabularium.check.Severity;

/// What is known of a place before its panes are put together.
public interface Known {
    /// Key in the messages, also that of spots in this place.
    String key();

    /// Name of its icon.
    String icon();

    /// How many entities there are; none where counting makes no sense.
    default Optional<Integer> count() {
        return Optional.empty();
    }

    /// How much the worst of what is counted weighs; empty where that makes no sense.
    default Optional<Severity> weight() {
        return Optional.empty();
    }

    /// Whether an entity is still there.
    default boolean has(String entity) {
        return true;
    }

    /// What an entity is called.
    default String title(String entity) {
        return "";
    }

    /// What an entity is about, in a few words; may be empty.
    default String about(String entity) {
        return "";
    }

    /// Of a place in which nothing is counted.
    static Known of(String key, String icon) {
        return new Known() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public String icon() {
                return icon;
            }
        };
    }
}
