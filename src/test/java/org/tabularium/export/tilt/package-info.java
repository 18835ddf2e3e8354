/// Tests of the room of the same name.
@NullMarked
package org.tabularium.export.tilt;

import org.jspecify.annotations.NullMarked;
