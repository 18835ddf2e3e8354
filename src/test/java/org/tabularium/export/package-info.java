/// Tests of what the writers have in common.
@NullMarked
package org.tabularium.export;

import org.jspecify.annotations.NullMarked;
