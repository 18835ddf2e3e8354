/// Tests of the room of the same name.
@NullMarked
package org.tabularium.export.text;

import org.jspecify.annotations.NullMarked;
