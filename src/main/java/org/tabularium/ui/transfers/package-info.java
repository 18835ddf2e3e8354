/// The place of transfers: a table derived from the recipients of all activities and mandates, and beside the selected
/// transfer the form of its safeguards.
///
/// Nothing of a transfer is typed here but its safeguards, once for the party and country, or for one activity alone.
/// [org.tabularium.ui.transfers.TransferWords] says a transfer in the language of the user; what it says is derived in
/// [org.tabularium.edit.survey].
@NullMarked
package org.tabularium.ui.transfers;

import org.jspecify.annotations.NullMarked;
