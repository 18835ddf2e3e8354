/// Writes finished documents as files: Word, PDF, Excel, HTML, Markdown and plain text, one sub-package each.
///
/// Every writer takes a [org.tabularium.document.Document] or [org.tabularium.document.Workbook] and knows nothing of
/// registers. Equal documents give equal bytes. Only here are POI and OpenPDF used.
@NullMarked
package org.tabularium.export;

import org.jspecify.annotations.NullMarked;
