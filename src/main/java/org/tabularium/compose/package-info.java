/// Composes documents and workbooks from a register and the law.
///
/// Start at [org.tabularium.compose.Art30Register]. Every document prints what is recorded, says in italics
/// what is missing, and lets each span know which field it states, so that a click on the preview leads to
/// the field and German and English can be shown to say the same. The sentences lie in
/// `assets/texts/<language>`. The same register and law always give the same document: nothing here looks at
/// the clock, and nothing knows of Word, PDF or the screen.
@NullMarked
package org.tabularium.compose;

import org.jspecify.annotations.NullMarked;
