/// Pictures on the screen: every [org.tabularium.document.drawing.Drawing] is shown by
/// [org.tabularium.ui.picture.DrawingView], in the colours of the theme, and can be walked through by keyboard.
///
/// It draws what it is given and tells what is hovered above and chosen; what a picture shows, it does not know.
@NullMarked
package org.tabularium.ui.picture;

import org.jspecify.annotations.NullMarked;
