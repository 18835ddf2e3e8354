/// What of a register leaves the house.
///
/// An [org.tabularium.compose.edition.Edition] is a function from register to register: what it does not hold is gone
/// before anything is composed, so that no document, layout or format can show it. Which field belongs to Art. 30 GDPR,
/// which goes beyond it and which is never handed out is one table, `fields.txt`; a field that is not in it is not handed
/// out. [org.tabularium.compose.edition.Selection] says which activities are taken,
/// [org.tabularium.compose.edition.Beyond] what goes beyond Art. 30 GDPR. Nothing here knows of files or screens.
@NullMarked
package org.tabularium.compose.edition;

import org.jspecify.annotations.NullMarked;
