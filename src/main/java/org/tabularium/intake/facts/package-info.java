/// What a published policy says, each fact with its place in the text and how sure the reading is.
///
/// These are values only. Who reads them from a text and what becomes of them is for other packages.
@NullMarked
package org.tabularium.intake.facts;

import org.jspecify.annotations.NullMarked;
