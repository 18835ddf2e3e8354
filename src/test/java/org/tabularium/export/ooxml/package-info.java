/// Tests of the room of the same name.
@NullMarked
package org.tabularium.export.ooxml;

import org.jspecify.annotations.NullMarked;
