/// Tests that the program opens no connection, whatever it is asked to do and whatever it is given to read.
@NullMarked
package org.tabularium.offline;

import org.jspecify.annotations.NullMarked;
