/// Tests of the layouts: their data, what they print of a register, and the table in `docs`.
@NullMarked
package org.tabularium.compose.layout;

import org.jspecify.annotations.NullMarked;
