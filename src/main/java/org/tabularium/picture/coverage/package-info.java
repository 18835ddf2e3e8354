/// What the notices tell of each item of Art. 13 and 14 GDPR, as a matrix: items downwards, notices across.
///
/// Each cell sums up [org.tabularium.compose.notice.Coverage] over the activities of a notice: said, in own wording, said
/// for some of them only, missing, or not applicable. Knows no screen.
@NullMarked
package org.tabularium.picture.coverage;

import org.jspecify.annotations.NullMarked;
