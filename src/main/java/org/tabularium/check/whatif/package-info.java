/// What if a decision or a party falls away.
///
/// A [Loss] names what is taken away; [WhatIf] looks at every transfer of a register and tells which rest on it, which
/// of these another recorded safeguard catches and with what reservations, and which are left with nothing. Nothing is
/// changed: the same register is looked at under a law without the decision.
@NullMarked
package org.tabularium.check.whatif;

import org.jspecify.annotations.NullMarked;
