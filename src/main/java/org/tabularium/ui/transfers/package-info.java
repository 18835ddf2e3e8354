/// The place of transfers: a map and, in the same words, a table, both derived from the recipients of all activities and
/// mandates; beside the selected transfer the form of its safeguards.
///
/// A legend, a text and a country narrow what is seen. With the switch of [org.tabularium.ui.whatif] map and table say
/// what would be if something fell away, until the place is left.
///
/// Nothing of a transfer is typed here but its safeguards, once for the party and country, or for one activity alone.
/// [org.tabularium.ui.transfers.TransferWords] says a transfer in the language of the user; what it says is derived in
/// [org.tabularium.edit.survey].
@NullMarked
package org.tabularium.ui.transfers;

import org.jspecify.annotations.NullMarked;
