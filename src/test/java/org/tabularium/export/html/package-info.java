/// Tests of the room of the same name.
@NullMarked
package org.tabularium.export.html;

import org.jspecify.annotations.NullMarked;
