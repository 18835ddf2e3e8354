package org.tabularium.export.word;

import java.util.Map;

/// The ids under which a file knows our styles, which in a template may be those of others.
///
/// @param others id by our id, where they differ
/// @param language language to be named with each run, for a template may be in another; else empty
record Styles(Map<String, String> others, String language) {
    /// Those of our own `styles.xml`.
    static final Styles OWN = new Styles(Map.of(), "");

    Styles {
        others = Map.copyOf(others);
    }

    String id(String own) {
        return others.getOrDefault(own, own);
    }
}
