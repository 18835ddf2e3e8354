/// Tests of the room of the same name.
@NullMarked
package org.tabularium.export.dpv;

import org.jspecify.annotations.NullMarked;
