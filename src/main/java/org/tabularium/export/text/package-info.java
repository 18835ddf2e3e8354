/// Writes a document as plain text: for mails, for text fields, for reading in a terminal.
///
/// Lines have 78 columns; a longer word stays whole on a line of its own, so that addresses can be copied.
/// Headings are underlined, list items hang behind a hyphen, and a row of a table is a list of its cells, each
/// with the heading of its column. Control characters, which a terminal would obey, are gone
/// ([org.tabularium.export.CleanText]). This package knows documents only, no registers.
@NullMarked
package org.tabularium.export.text;

import org.jspecify.annotations.NullMarked;
