/// What falls due: the coming dates of a register and those that were missed ([org.tabularium.picture.time.Calendar]), and
/// a line of them as a picture ([org.tabularium.picture.time.DatesPicture]).
///
/// Dates come from reviews, sheets, contracts, evidence for transfers and decisions that end. The line is laid out as a
/// pure function of dates, day and width: labels stand in rows above and below the axis and never overlap; what is too
/// close together is told by month. Knows no screen; where a date is recorded is said in the words of the checks.
@NullMarked
package org.tabularium.picture.time;

import org.jspecify.annotations.NullMarked;
