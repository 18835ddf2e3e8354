/// Measures how much of a policy is read: what is read against what somebody read by hand.
@NullMarked
package org.tabularium.intake.policy;

import org.jspecify.annotations.NullMarked;
