/// Two versions of a register on the screen: what differs between them, to be read, and where both were changed, side by
/// side, to be chosen.
///
/// [org.tabularium.ui.merge.DifferencesView] and [org.tabularium.ui.merge.MergeView] are nodes for whoever has a dialog
/// to put them in. What they show is worked out beforehand, off the screen's thread.
@NullMarked
package org.tabularium.ui.merge;

import org.jspecify.annotations.NullMarked;
