/// Takes over the register of somebody else: shows its tables as they were recognised, lets the user correct them, and
/// shows at once what becomes of them.
///
/// Start at [org.tabularium.ui.assistant.Assistant], which fills the window. A file is read and a draft is made in the
/// background; every correction gives another mapping and another draft, and nothing else changes. The assistant changes
/// no register: it hands on the draft that the user wants.
@NullMarked
package org.tabularium.ui.assistant;

import org.jspecify.annotations.NullMarked;
