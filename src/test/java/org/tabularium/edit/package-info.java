/// Tests of undo, of the one mutable cell, and of writing documents to the disk.
@NullMarked
package org.tabularium.edit;

import org.jspecify.annotations.NullMarked;
