/// Tests of the room of the same name.
@NullMarked
package org.tabularium.export.sheet;

import org.jspecify.annotations.NullMarked;
