/// The dialog that shows what an update of the law changes before it applies.
@NullMarked
package org.tabularium.ui.law;

import org.jspecify.annotations.NullMarked;
