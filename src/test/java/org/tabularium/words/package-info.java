/// Tests that the program says the same in every language it speaks, and has a word for all it shows.
@NullMarked
package org.tabularium.words;

import org.jspecify.annotations.NullMarked;
