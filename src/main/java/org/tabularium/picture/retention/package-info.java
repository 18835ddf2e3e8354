/// How long data are kept, as bars over years: one for each class of erasure, with its limit, the rules that share it, their
/// statutes, and the last day of the period for an event on the day as of which the record stands.
///
/// Periods and days are those of the retention plan ([org.tabularium.compose.RetentionClass]). What takes much longer
/// than the rest ends behind a break; what has no period is hatched and has no end.
@NullMarked
package org.tabularium.picture.retention;

import org.jspecify.annotations.NullMarked;
