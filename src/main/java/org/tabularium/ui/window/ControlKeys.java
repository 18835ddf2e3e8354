package org.tabularium.ui.window;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.words.Words;

/// A key that a list, a form or the palette answers to by itself, to be told on the sheet of shortcuts.
///
/// @param topic where it works, as a key in the messages
/// @param name what it does, as a key below the topic
/// @param keys names of the keys, in the messages below `key.name`
record ControlKeys(String topic, String name, String keys) {
    static final List<ControlKeys> ALL = List.of(
            new ControlKeys("list", "move", "up down"),
            new ControlKeys("list", "several", "shift up down"),
            new ControlKeys("list", "all", "ctrl A"),
            new ControlKeys("list", "rename", "F2"),
            new ControlKeys("list", "duplicate", "ctrl D"),
            new ControlKeys("list", "order", "alt up down"),
            new ControlKeys("list", "remove", "delete"),
            new ControlKeys("form", "next", "tab"),
            new ControlKeys("form", "previous", "shift tab"),
            new ControlKeys("form", "follow", "ctrl enter"),
            new ControlKeys("form", "click", "ctrl click"),
            new ControlKeys("form", "offer", "down"),
            new ControlKeys("form", "take", "enter"),
            new ControlKeys("form", "leave", "escape"),
            new ControlKeys("table", "move", "left up down right"),
            new ControlKeys("table", "change", "enter"),
            new ControlKeys("table", "leave", "escape"),
            new ControlKeys("table", "insert", "ctrl enter"),
            new ControlKeys("table", "details", "alt enter"),
            new ControlKeys("table", "several", "shift up down"),
            new ControlKeys("table", "copy", "ctrl C"),
            new ControlKeys("table", "paste", "ctrl V"),
            new ControlKeys("table", "duplicate", "ctrl D"),
            new ControlKeys("table", "order", "alt up down"),
            new ControlKeys("table", "width", "alt shift left right"),
            new ControlKeys("table", "empty", "back"),
            new ControlKeys("table", "remove", "delete"),
            new ControlKeys("languages", "next", "ctrl enter"),
            new ControlKeys("findings", "field", "enter"),
            new ControlKeys("findings", "fix", "ctrl enter"),
            new ControlKeys("flow", "follow", "left right"),
            new ControlKeys("flow", "other", "up down"),
            new ControlKeys("flow", "field", "enter"),
            new ControlKeys("flow", "leave", "escape"),
            new ControlKeys("palette", "move", "up down"),
            new ControlKeys("palette", "open", "enter"),
            new ControlKeys("palette", "only", "tab"),
            new ControlKeys("palette", "commands", ">"),
            new ControlKeys("palette", "close", "escape"));

    String written(Words words) {
        return Stream.of(keys.split(" "))
                .map(k -> words.has("key.name." + k) ? words.get("key.name." + k) : k)
                .collect(Collectors.joining(" "));
    }
}
