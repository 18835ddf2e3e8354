/// Reads registers that programs exchange with each other, as the program writes them itself and as others may: the Data
/// Privacy Vocabulary as JSON-LD ([org.tabularium.intake.exchange.DpvFile]), and the Transparency Information Language
/// ([org.tabularium.intake.exchange.TiltFile]), which says less.
/// A file becomes a draft, and every statement that did not come to stand in it is told; nothing is fetched, neither a
/// context nor a vocabulary. What a file can carry is what `export.dpv` writes: exporting the draft says the same again.
/// Not carried are answers that there is none of something, vetting, balancing, internal notes and the state of work.
@NullMarked
package org.tabularium.intake.exchange;

import org.jspecify.annotations.NullMarked;
