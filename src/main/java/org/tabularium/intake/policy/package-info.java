/// Reads a policy: puts together what the readers of its parts find.
@NullMarked
package org.tabularium.intake.policy;

import org.jspecify.annotations.NullMarked;
