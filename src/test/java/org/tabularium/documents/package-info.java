/// The proof that finished documents say what the register says.
///
/// Both samples are written as Word, PDF and Excel files in German and English, the way the program does it.
/// The files are then opened by readers other than the writers, and every fact of the register is looked for
/// in the chapter it belongs to. The words to be found are gathered from the register by a walk of its own,
/// which shares nothing with the rooms that compose and export.
@NullMarked
package org.tabularium.documents;

import org.jspecify.annotations.NullMarked;
