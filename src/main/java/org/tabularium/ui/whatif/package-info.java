/// What follows for the open register if a decision or a party falls away: choose what, see which transfers another
/// safeguard catches and which are left without a basis, and write it down as a report.
@NullMarked
package org.tabularium.ui.whatif;

import org.jspecify.annotations.NullMarked;
