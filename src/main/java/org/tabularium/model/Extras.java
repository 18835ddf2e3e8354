package org.tabularium.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Members of a file that this version does not know; they travel with the value and are written back unchanged.
///
/// @param members the text of each member as it stood in the file, by its name, in the order of the file
public record Extras(Map<String, String> members) {
    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
