/// Reads registers that programs exchange with each other: the Data Privacy Vocabulary as JSON-LD, as the program writes
/// it itself and as others may. Start at [org.tabularium.intake.exchange.DpvFile].
/// A file becomes a draft, and every statement that did not come to stand in it is told; nothing is fetched, neither a
/// context nor a vocabulary. What a file can carry is what `export.dpv` writes: exporting the draft says the same again.
@NullMarked
package org.tabularium.intake.exchange;

import org.jspecify.annotations.NullMarked;
