/// Writes finished documents as files: Word, PDF, Excel, HTML, Markdown, plain text, CSV, JSON-LD and TILT, and pictures
/// as SVG and PNG, one sub-package each.
///
/// Every writer takes a [org.tabularium.document.Document] or [org.tabularium.document.Workbook] and knows nothing of
/// registers, but for the two data formats, JSON-LD and TILT, for which there is no document in between. Equal documents give equal bytes. Only here are POI and OpenPDF used.
@NullMarked
package org.tabularium.export;

import org.jspecify.annotations.NullMarked;
