/// Tests of the room of the same name.
@NullMarked
package org.tabularium.export.markdown;

import org.jspecify.annotations.NullMarked;
