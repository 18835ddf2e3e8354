/// What follows from the register as a whole, as values that a screen only has to show.
///
/// [org.tabularium.edit.survey.Survey] derives the transfers of all activities and mandates and remembers them by
/// identity, so that an edit costs one activity. Nothing here knows controls or the words of a language.
@NullMarked
package org.tabularium.edit.survey;

import org.jspecify.annotations.NullMarked;
