/// Places of the window: list, form and preview of one kind of entity, and the cover sheet of the controller.
///
/// A place shows the state of the editor and turns changes of its form into named edits.
@NullMarked
package org.tabularium.ui.place;

import org.jspecify.annotations.NullMarked;
