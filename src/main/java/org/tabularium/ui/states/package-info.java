/// Former and forgotten states of a register to choose from: at the left which there are, at the right what they differ in.
///
/// Knows neither files nor registers; what a state holds and what becomes of it is said by whoever asks.
@NullMarked
package org.tabularium.ui.states;

import org.jspecify.annotations.NullMarked;
