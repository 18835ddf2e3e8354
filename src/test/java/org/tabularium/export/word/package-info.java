/// Tests of the room of the same name.
@NullMarked
package org.tabularium.export.word;

import org.jspecify.annotations.NullMarked;
