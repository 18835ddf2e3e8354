/// Tables of others, as people have them and as nobody should have them.
@NullMarked
package org.tabularium.intake.sheet;

import org.jspecify.annotations.NullMarked;
