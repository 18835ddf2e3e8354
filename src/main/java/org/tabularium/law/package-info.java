/// The law as dated facts: countries, legal bases, decisions of the Commission and their clauses, what notices
/// and the record have to contain, periods of retention, figures, and what is outdated.
///
/// Start at [org.tabularium.law.Law]. The facts are read from `assets/law`, described in `docs/law.md`; each has
/// an id, texts in German and English, a source, and a status that says whether it still wants verifying. No
/// threshold, period, country list or number of a decision stands in code.
/// [org.tabularium.law.Transfer] derives the transfers of an activity from its recipients (Chapter V GDPR).
/// This package knows nothing of documents or screens.
@NullMarked
package org.tabularium.law;

import org.jspecify.annotations.NullMarked;
