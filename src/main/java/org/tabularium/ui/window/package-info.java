/// The window: places at the left, the status bar, notices and questions, and what opens, saves and closes.
///
/// [org.tabularium.ui.window.Shell] swaps between the welcome view and an open register.
@NullMarked
package org.tabularium.ui.window;

import org.jspecify.annotations.NullMarked;
