/// Forms of authorities and associations, read as data from `assets/layouts` and filled from a register.
///
/// A layout says which fields ([org.tabularium.compose.Fields]) stand under which labels in which order; the
/// words of the fields are those of the record itself, so no form says more or less than another where they
/// ask the same. What is missing is printed as a gap that leads to its field; a box is ticked only where what
/// is recorded decides it. Start at [org.tabularium.compose.layout.Layouts]. Each layout tells what it was
/// built from; `docs/layouts.md` lists what is printed where. Nothing here knows of Word, PDF or Excel.
@NullMarked
package org.tabularium.compose.layout;

import org.jspecify.annotations.NullMarked;
