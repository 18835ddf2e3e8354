/// Tests of the room of the same name.
@NullMarked
package org.tabularium.export.png;

import org.jspecify.annotations.NullMarked;
