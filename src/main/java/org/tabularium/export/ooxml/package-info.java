/// What Word and Excel files have in common: a package of XML parts.
///
/// The package is names, content types, relationships and properties (ISO/IEC 29500-2); its parts are XML,
/// either resources beside the writers or streamed as text through [org.tabularium.export.Markup],
/// which is many times faster than an object for every cell and needs no memory for the whole. Everything
/// that could differ between two runs, such as times in the archive, is fixed here.
/// [org.tabularium.export.ooxml.Ruler] measures text where Office programs leave it to the writer to know
/// lines and pages. This package does not know documents or workbooks.
@NullMarked
package org.tabularium.export.ooxml;

import org.jspecify.annotations.NullMarked;
