/// The screens, one sub-package per use case; [org.tabularium.ui.window.Shell] holds them together.
///
/// Screens show values and hand edits to the editor; whatever takes time runs in the background. Dialogs of the
/// system, the desktop, the clock and background work are ports ([org.tabularium.ui.port.Ports]), so that every
/// journey can be driven without a display.
@NullMarked
package org.tabularium.ui;

import org.jspecify.annotations.NullMarked;
