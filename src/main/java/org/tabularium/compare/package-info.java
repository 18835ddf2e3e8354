/// What differs between two registers, as values that can be told and applied one by one.
///
/// Entities are matched by their ids, and what is said about them is compared field by field along the forms, so that
/// a difference speaks the words of the form. Start at [org.tabularium.compare.Differences]. A difference is applied
/// to the older register; all of them together give the newer one. What refers to something added or removed is tied to
/// it, so that no selection of differences leaves a reference to nothing. [org.tabularium.compare.Telling] puts them
/// into German and English words. The room knows no file and no screen.
@NullMarked
package org.tabularium.compare;

import org.jspecify.annotations.NullMarked;
