/// The list of participants of the Data Privacy Framework on the screen.
/// A file is read as of a day, and a summary shows what the list says of the parties of the open register.
/// What the user ticks is taken over as one step; where names are only similar the user chooses the entry.
/// The package knows the list through the room `intake` and neither windows nor places.
@NullMarked
package org.tabularium.ui.dpf;

import org.jspecify.annotations.NullMarked;
