/// Values of fields as the short texts that stand in the cells of a table.
///
/// [org.tabularium.form.cell.CellText] writes them for the screen and for copying,
/// [org.tabularium.form.cell.CellReader] reads them from what was pasted, in German and in English, and finds or
/// makes the entities they name. [org.tabularium.form.cell.Pasting] lays a block of pasted cells over the parts of
/// an entity. All of it is functions of values: nothing is changed but what the result says. Nothing here knows
/// the clipboard or a screen.
@NullMarked
package org.tabularium.form.cell;

import org.jspecify.annotations.NullMarked;
