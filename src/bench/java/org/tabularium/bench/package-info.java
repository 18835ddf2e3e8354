/// How fast the program is: benchmarks, and a window that is watched while it is used.
///
/// `mvn -Pbench verify` runs them and prints a table with the bars they are held against; nothing here is part of the
/// program or of its tests. Times are compared with that of Jackson writing the same register in the same run, so
/// that the figures of two machines can be compared. The registers are made here and are always the same.
@NullMarked
package org.tabularium.bench;

import org.jspecify.annotations.NullMarked;
