/// Tests of the room of the same name.
@NullMarked
package org.tabularium.export.csv;

import org.jspecify.annotations.NullMarked;
