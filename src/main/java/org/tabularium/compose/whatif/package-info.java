/// What the notices would say if a decision or a party fell away.
///
/// Each notice is written twice by the same writer: under the law in force, and under the law or of the register as they
/// would be. What differs are the sentences to change. Nothing in the register is changed for it.
@NullMarked
package org.tabularium.compose.whatif;

import org.jspecify.annotations.NullMarked;
