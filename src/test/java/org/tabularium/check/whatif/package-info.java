/// Tests of what follows when a decision or a party falls away.
@NullMarked
package org.tabularium.check.whatif;

import org.jspecify.annotations.NullMarked;
