/// Spreadsheets of others as rows of texts. Files are read as streams and are hostile: their unpacked size, their parts
/// and their rows are bounded, formulas are not computed, nothing outside them is fetched. What the cells mean is for
/// the packages beside this one to say.
@NullMarked
package org.tabularium.intake.sheet;

import org.jspecify.annotations.NullMarked;
