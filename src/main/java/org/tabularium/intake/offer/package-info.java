/// What a register can take from a policy, piece by piece.
///
/// Start at [org.tabularium.intake.offer.Offers]. Every offer knows where the text says it and which field of which
/// entity it
/// would set. Offers are values: what is taken of them is the register that
/// [org.tabularium.intake.offer.Offers#register]
/// gives; the one that was there is not changed. [org.tabularium.intake.offer.Matching] tells which activities and
/// parties
/// of a register a policy speaks of.
@NullMarked
package org.tabularium.intake.offer;

import org.jspecify.annotations.NullMarked;
