/// The window: places at the left, the status bar, notices and questions, and what opens, saves and closes.
///
/// [org.tabularium.ui.window.Windows] opens one for each register, so that those of different clients have nothing in
/// common but the law and the settings. [org.tabularium.ui.window.Shell] swaps between the welcome view and an open
/// register; its `Custody` holds all that keeps the register from being lost.
@NullMarked
package org.tabularium.ui.window;

import org.jspecify.annotations.NullMarked;
