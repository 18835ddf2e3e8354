/// Tests of what comes in from outside.
@NullMarked
package org.tabularium.intake;

import org.jspecify.annotations.NullMarked;
