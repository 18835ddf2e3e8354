/// What a PDF holds, read back with PDFBox, which shares nothing with the library that wrote it.
@NullMarked
package org.tabularium.export.pdf;

import org.jspecify.annotations.NullMarked;
