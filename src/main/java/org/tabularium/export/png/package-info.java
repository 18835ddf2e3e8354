/// Writes a picture as PNG, for programs that know no better.
///
/// Letters are drawn from the outlines in the bundled fonts: neither a display nor any font of the system is asked, so
/// that equal pictures give equal bytes everywhere. This package knows pictures only, no registers.
@NullMarked
package org.tabularium.export.png;

import org.jspecify.annotations.NullMarked;
