package org.tabularium.ui.palette;

import java.util.function.Supplier;
import org.tabularium.edit.search.Snippet;

/// Something that can be chosen.
///
/// @param icon name of its icon
/// @param text what it is called or says, with the places of what was typed
/// @param detail what it belongs to, asked for when it is shown; may be empty
/// @param key its shortcut as written on the keys; may be empty
/// @param choose does it, the palette having been closed
public record Line(String icon, Snippet text, Supplier<String> detail, String key, Runnable choose) {}
