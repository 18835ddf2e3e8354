/// Tests of editions: every field is classed, and what is not held is nowhere.
@NullMarked
package org.tabularium.compose.edition;

import org.jspecify.annotations.NullMarked;
