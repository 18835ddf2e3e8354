/// Writes a document as a Word file.
///
/// [WordWriter] puts the parts of the file together: styles, numbering and settings are resources beside this
/// package, the body is streamed. Every paragraph has a real style, so that a reader can change the look in
/// one place and Word's own navigation works. Word does not reckon the pages of a table of contents without
/// asking the reader, hence [Pagination] does it beforehand with the widths of Arial. This package knows
/// documents only, no registers.
@NullMarked
package org.tabularium.export.word;

import org.jspecify.annotations.NullMarked;
