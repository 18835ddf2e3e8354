/// A policy held against the register: said but not recorded, recorded but not said, said differently.
///
/// Start at [org.tabularium.compare.policy.PolicyComparison]. What the text says comes as the offers of
/// [org.tabularium.intake.offer], so that what differs can be taken over as it stands. Of what the register knows,
/// only that
/// counts which a policy has to tell: measures and whatever is internal is passed over.
@NullMarked
package org.tabularium.compare.policy;

import org.jspecify.annotations.NullMarked;
