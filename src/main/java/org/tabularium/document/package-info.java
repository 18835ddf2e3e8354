/// The one shape of every output: a tree of blocks made of spans of text, and sheets for workbooks.
///
/// Preview, Word and PDF render the same [org.tabularium.document.Document], so that they cannot disagree.
/// A span may know its [org.tabularium.document.Origin], the entity and field whose fact it states.
/// This package does not know what a register is.
@NullMarked
package org.tabularium.document;

import org.jspecify.annotations.NullMarked;
