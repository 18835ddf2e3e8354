/// Tests of reading and writing cells.
@NullMarked
package org.tabularium.form.cell;

import org.jspecify.annotations.NullMarked;
