/// What texts say: legal bases, periods, countries, providers, safeguards, days, yes and no, lists.
///
/// The readers here serve cells of foreign tables and the running prose of published policies alike, so everything found
/// comes with its place in the text. They know the law and the catalog and no register; what becomes of a finding is for
/// others to say. The texts are hostile: every reader goes over its text once, with no pattern that could run back and
/// forth, and never fails. Words, spellings and names in German, English and French are data in `assets/intake`; the code
/// only knows how they stand together.
@NullMarked
package org.tabularium.intake.reading;

import org.jspecify.annotations.NullMarked;
