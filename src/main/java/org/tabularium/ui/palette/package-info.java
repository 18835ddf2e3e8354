/// The palette: one field in which commands, places, entities and what fields say are looked for.
///
/// [org.tabularium.ui.palette.PaletteView] shows groups of lines, marks what was typed in them and moves through them by
/// keys and mouse. Where the lines come from and what choosing one does, the window says; answers may come later.
@NullMarked
package org.tabularium.ui.palette;

import org.jspecify.annotations.NullMarked;
