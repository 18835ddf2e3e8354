/// A foreign register as a draft: what its cells say, in the fields of the register.
///
/// Start at [org.tabularium.intake.draft.Drafting]. A file, a mapping and a register to add to give a
/// [org.tabularium.intake.draft.Draft], which names for every cell where it went, how it was changed, or why it was
/// left. What cannot be read into structure stays as text, in the nearest field or in the note under its heading.
/// Names that are likely to mean the same are given together; what is decided of them is input of the next draft.
/// The register that was there is never changed by this package: what differs is for others to compare and accept.
@NullMarked
package org.tabularium.intake.draft;

import org.jspecify.annotations.NullMarked;
