/// Tests of what follows from the register as a whole.
@NullMarked
package org.tabularium.edit.survey;

import org.jspecify.annotations.NullMarked;
