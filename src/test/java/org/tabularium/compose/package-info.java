/// Tests of the documents composed from a register, by the words they contain.
@NullMarked
package org.tabularium.compose;

import org.jspecify.annotations.NullMarked;
