/// Puts the edits of two sides together that both began with the same register.
///
/// Start at [org.tabularium.compare.merge.Merge]. What only one side has touched is taken from it; what both have made
/// alike is one; where both say something different of the same field, there is a conflict, in which our side stands
/// until somebody settles it. No merge leaves a reference to nothing: what one side removed and the other refers to
/// stays, and is told. [org.tabularium.compare.merge.ConflictTelling] puts conflicts into the words of the forms. The
/// room knows no file and no screen.
@NullMarked
package org.tabularium.compare.merge;

import org.jspecify.annotations.NullMarked;
