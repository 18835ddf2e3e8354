/// Lists of entities with a filter as one types.
///
/// Two lines an entry: number and name, and what it is about. Several entries can be selected together.
@NullMarked
package org.tabularium.ui.list;

import org.jspecify.annotations.NullMarked;
