/// Tests of the room of the same name.
@NullMarked
package org.tabularium.picture.illustrated;

import org.jspecify.annotations.NullMarked;
