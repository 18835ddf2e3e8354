/// Registers that were written for exchange, read again.
@NullMarked
package org.tabularium.intake.exchange;

import org.jspecify.annotations.NullMarked;
