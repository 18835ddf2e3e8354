/// The first place: how many of what there are, what Art. 30(1) GDPR still asks for, what to do next, and which dates
/// are coming.
///
/// Every number leads to its list and every date to the field in which it is recorded. What is shown is derived in
/// [org.tabularium.edit.survey]; nothing is kept here.
@NullMarked
package org.tabularium.ui.overview;

import org.jspecify.annotations.NullMarked;
