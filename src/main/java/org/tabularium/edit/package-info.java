/// The one mutable cell: the open register, with the history of its values.
///
/// [org.tabularium.edit.Editor] holds the current value and tells who listens; an edit is a function from register to
/// register, undo brings back an earlier value together with the spot that was edited. [org.tabularium.edit.ExportJob]
/// takes a value and writes documents of it. Nothing here knows controls; of JavaFX only properties are used.
@NullMarked
package org.tabularium.edit;

import org.jspecify.annotations.NullMarked;
