/// What follows from the register as a whole, as values that a screen only has to show.
///
/// [org.tabularium.edit.survey.Survey] derives the transfers of all activities and mandates and remembers them by
/// identity, so that an edit costs one activity. [org.tabularium.edit.survey.RetentionPlan] tells which data each time
/// limit governs, and [org.tabularium.edit.survey.Calendar] which dates are coming. Each result names the spot where it
/// can be edited. Nothing here knows controls or the words of a language.
@NullMarked
package org.tabularium.edit.survey;

import org.jspecify.annotations.NullMarked;
