/// Where everything that goes wrong comes together, on the screen, in the background and on the command line.
///
/// [org.tabularium.store.fault.Faults] makes a [org.tabularium.store.fault.Fault] of whatever was thrown: a sentence,
/// a short code that is the same for the same fault, and details that can be handed on, since they hold no word of a
/// register, no name of a file and no message of an exception. The same details, and nothing else, stand in the log.
/// Does not know what a register is, nor which screen tells of a fault.
@NullMarked
package org.tabularium.store.fault;

import org.jspecify.annotations.NullMarked;
