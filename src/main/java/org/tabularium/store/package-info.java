/// The `.ropa` file: UTF-8 JSON in one canonical form, so that the same register always gives the same bytes.
///
/// Start at [org.tabularium.store.RopaFile] for files and at [org.tabularium.store.RopaFormat] for bytes. The
/// codec reads the shape of the records of the model by reflection; the model itself knows nothing of JSON.
/// What a newer version wrote is kept in [org.tabularium.model.Extras] and written back. Whatever a file or a
/// disk does wrong is a [org.tabularium.store.Problem], which has a sentence in the language of the user. A
/// file is replaced only by a finished one, or with a copy of both states beside. What a window does with its register
/// goes through [org.tabularium.store.held.HeldFile]; commands that write one once use
/// [org.tabularium.store.RopaFile] after [org.tabularium.store.lock.Locks#refuse].
@NullMarked
package org.tabularium.store;

import org.jspecify.annotations.NullMarked;
