/// Finds what is said anywhere in the register.
///
/// [org.tabularium.edit.search.SearchIndex] reads every entity through its form, field by field, and remembers what it
/// read by the identity of the entity, so that an edit costs one entity. What it gives for a register is immutable and
/// may be searched on any thread. Letters are compared without regard to case, accents and the way umlauts are written.
/// Nothing here knows how results look.
@NullMarked
package org.tabularium.edit.search;

import org.jspecify.annotations.NullMarked;
