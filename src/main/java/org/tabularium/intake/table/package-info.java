/// What the tables of a foreign register mean: which row holds the headings, whether a row or a sheet is an activity, and
/// to which field of the register each column belongs.
///
/// A [org.tabularium.intake.table.Mapping] says all of that as a value: it is recognised from the file, corrected by
/// the user, saved, and found again for the next file with the same headings. Nothing here touches a register; what a
/// mapping and a file give together is for the package of drafts to say.
@NullMarked
package org.tabularium.intake.table;

import org.jspecify.annotations.NullMarked;
