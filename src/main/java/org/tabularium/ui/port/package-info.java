/// What the screens need from outside: file choosers, the desktop, background work, frames and the clock.
///
/// The program gives the real ones, tests give recording ones.
/// [org.tabularium.ui.port.Derived] keeps up with a value that changes, in the background.
@NullMarked
package org.tabularium.ui.port;

import org.jspecify.annotations.NullMarked;
