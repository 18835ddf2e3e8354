/// The preview: the same blocks that Word and PDF get, set on paper.
///
/// A click on a sentence leads to the field whose fact it states, and the sentence of the focused field is marked.
/// Nothing here knows what a register is.
@NullMarked
package org.tabularium.ui.paper;

import org.jspecify.annotations.NullMarked;
