/// Tests of the room of the same name.
@NullMarked
package org.tabularium.export.svg;

import org.jspecify.annotations.NullMarked;
