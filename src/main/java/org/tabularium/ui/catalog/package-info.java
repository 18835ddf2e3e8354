/// What fills a register without typing: templates to insert, and the first steps of a new register.
///
/// [org.tabularium.ui.catalog.Library] reads the catalog in the background when it is first wanted. The dialogs show
/// templates in groups, with the sheet each would become; they tell what was chosen and change no register
/// themselves.
@NullMarked
package org.tabularium.ui.catalog;

import org.jspecify.annotations.NullMarked;
