/// Dialogs for the password of a register: asking for it, setting and changing it.
/// What is typed leaves the field as characters at once, is handed to work in the background, and is wiped after it.
/// The package knows the key of the room `store` and neither files nor windows; what is opened with a password is
/// said by whoever asks.
@NullMarked
package org.tabularium.ui.password;

import org.jspecify.annotations.NullMarked;
