/// The first place: how many of what there are, what is found by article, what to do next, which dates are coming, what was
/// changed lately, and how the notices stand to what is recorded.
///
/// Every number leads to its list and every line to the field in which it is recorded. What is shown is derived from the
/// register in the background; only the times of the steps of a session are kept here.
@NullMarked
package org.tabularium.ui.overview;

import org.jspecify.annotations.NullMarked;
