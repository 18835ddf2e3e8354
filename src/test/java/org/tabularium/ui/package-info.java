/// Tests of the screens: pictures of them, and journeys of a user through the window, without a display.
@NullMarked
package org.tabularium.ui;

import org.jspecify.annotations.NullMarked;
