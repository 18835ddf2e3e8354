package org.tabularium.edit.search;

import java.util.List;
import java.util.Map;

/// What a search has found, the best first.
///
/// @param names entities found by their name, kind after kind
/// @param texts fields found by what they say
/// @param namesInAll how many entities are found by their name, by kind, also those that are left out
/// @param textsInAll how many fields are found, also those that are left out
public record Found(List<Hit> names, List<Hit> texts, Map<String, Integer> namesInAll, int textsInAll) {
    /// Nothing.
    public static final Found NOTHING = new Found(List.of(), List.of(), Map.of(), 0);

    public Found {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
        namesInAll = Map.copyOf(namesInAll);
    }
}
