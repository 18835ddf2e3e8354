/// Tests that whatever is said in the register is found where it is said.
@NullMarked
package org.tabularium.edit.search;

import org.jspecify.annotations.NullMarked;
