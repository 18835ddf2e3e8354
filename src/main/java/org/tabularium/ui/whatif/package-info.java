/// What follows for the open register if a decision or a party falls away: a switch with a choice of what falls, figures,
/// recipients with what takes the place of their safeguard, and the sentences of notices that would change.
///
/// What follows is found by [org.tabularium.check.whatif] and [org.tabularium.compose.whatif], off the screen's thread;
/// here it is only shown. Nothing changes the register.
@NullMarked
package org.tabularium.ui.whatif;

import org.jspecify.annotations.NullMarked;
