/// Writes a picture as SVG 1.1: by itself, or as a part of a page.
///
/// Words stay words, set in Inter or what comes closest to it, so that they can be searched, copied and read aloud;
/// what stands for something has its name as a title. There are neither scripts nor styles nor references, so that the
/// file may go wherever pictures go. This package knows pictures only, no registers.
@NullMarked
package org.tabularium.export.svg;

import org.jspecify.annotations.NullMarked;
