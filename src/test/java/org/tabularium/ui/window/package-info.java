/// Tests of what the window remembers.
@NullMarked
package org.tabularium.ui.window;

import org.jspecify.annotations.NullMarked;
