/// Composes privacy notices (Art. 13 and 14 GDPR) from a register and the law, in every style and language.
///
/// Start at [org.tabularium.compose.notice.Notices]. What is said and how it is arranged are two things: the classes
/// whose names end with `Words` say it, part by part ([org.tabularium.compose.notice.Point]); a style arranges the same
/// points, so that all styles say the same. Every fact carries its origin, so that a click on a sentence leads to its
/// field and [org.tabularium.compose.notice.Proof] can show that nothing is missing and nothing internal is told. The
/// sentences lie in `assets/texts/<language>/notice.json`.
@NullMarked
package org.tabularium.compose.notice;

import org.jspecify.annotations.NullMarked;
