/// What another edition of the law changes.
///
/// [LawChange] compares two editions: facts that are new, changed or no longer law, and countries that stand elsewhere.
/// [RegisterChange] looks at one register under both: findings that come and go, transfers that rest on something else,
/// norms that are cited otherwise. [Telling] says both in one language, as parts with lines. Nothing is changed by it.
@NullMarked
package org.tabularium.check.lawchange;

import org.jspecify.annotations.NullMarked;
