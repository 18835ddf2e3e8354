/// Fonts, themes and small nodes that look the same everywhere.
@NullMarked
package org.tabularium.ui.look;

import org.jspecify.annotations.NullMarked;
