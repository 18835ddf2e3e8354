package org.tabularium.ui.window;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Something the user can ask for: what menus, keys, palette and the sheet of shortcuts are made of.
///
/// @param name what it is called
/// @param detail what it belongs to, such as the appearance; may be empty
/// @param icon name of its icon
/// @param keys its shortcut
/// @param topic where the sheet of shortcuts lists it, as the end of a key in the messages
/// @param anywhere whether it makes sense without an open register
/// @param run does it
record Action(String name, String detail, String icon, Optional<KeyCombination> keys, String topic,
        boolean anywhere, Runnable run) {

    static Action of(String name, String icon, String topic, Runnable run) {
        return new Action(name, "", icon, Optional.empty(), topic, false, run);
    }

    Action on(KeyCombination combination) {
        return new Action(name, detail, icon, Optional.of(combination), topic, anywhere, run);
    }

    /// Belongs to something that has a name of its own.
    Action within(String whole) {
        return new Action(name, whole, icon, keys, topic, anywhere, run);
    }

    /// Makes sense on the welcome view too.
    Action everywhere() {
        return new Action(name, detail, icon, keys, topic, true, run);
    }
}
