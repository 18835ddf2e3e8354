/// What the screens need from outside: file choosers, the desktop, background work and the clock.
///
/// The program gives the real ones, tests give recording ones.
@NullMarked
package org.tabularium.ui.port;

import org.jspecify.annotations.NullMarked;
