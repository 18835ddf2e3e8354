/// What comes in from outside: files which others made, read into drafts or into facts that stand beside the register.
/// Nothing read here changes a register by itself; the user takes over what is wanted.
/// All inputs are hostile: their sizes are bounded, entities are not resolved, formulas are not computed.
/// Whatever cannot be read ends in a sentence in the user's language.
/// The room knows the register, the law and the store; it does not know screens.
@NullMarked
package org.tabularium.intake;

import org.jspecify.annotations.NullMarked;
