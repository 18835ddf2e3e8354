/// The question which documents to write, and the job that writes them in the background.
@NullMarked
package org.tabularium.ui.export;

import org.jspecify.annotations.NullMarked;
