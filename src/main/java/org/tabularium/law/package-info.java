/// The law as dated facts: countries, legal bases and the decisions of the Commission on transfers.
///
/// Start at [org.tabularium.law.Law]. The facts are read from `assets/law`; each has an id, names and
/// citations in German and English, a source, and a status that says whether it still wants verifying. No
/// threshold, country list or number of a decision stands in code. [org.tabularium.law.Transfer] derives the
/// transfers of an activity from its recipients (Chapter V GDPR). This package knows nothing of documents or
/// screens.
@NullMarked
package org.tabularium.law;

import org.jspecify.annotations.NullMarked;
