/// Writes a document as Markdown: CommonMark, with tables as GitHub has them.
///
/// Every sign that could mean something is escaped, so that a text reads in any renderer as it is recorded and
/// no markup, no HTML and no placeholder of a site generator can come from it. A paragraph is one line; line
/// breaks within it are written with a backslash. Addresses stand in angle brackets, which makes them links.
/// What Markdown has no form for is said with the forms it has: a label is bold, a fact that is missing is
/// emphasised, a remark set apart is a quotation, secondary text is plain. This package knows documents only.
@NullMarked
package org.tabularium.export.markdown;

import org.jspecify.annotations.NullMarked;
