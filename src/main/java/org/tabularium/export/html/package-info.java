/// Writes a document as HTML: whole pages, or an article to paste into a content management system.
///
/// [HtmlWriter] gives semantic HTML5 that is well-formed XML too, so that any parser reads the same tree.
/// Nothing in it runs and nothing is fetched: no scripts, no images, no fonts, no style sheets of others. Text
/// is escaped by [org.tabularium.export.Markup]; only addresses found by [org.tabularium.export.Addresses]
/// and headings of the document itself are linked. Text in letters written from right to left is isolated
/// with `bdi`, so that it cannot turn what stands beside it; see [org.tabularium.export.CleanText] for the
/// characters that would. This package knows documents only, no registers.
@NullMarked
package org.tabularium.export.html;

import org.jspecify.annotations.NullMarked;
