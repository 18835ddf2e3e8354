/// Registers of chance and of the samples, compared and made of each other again.
@NullMarked
package org.tabularium.compare;

import org.jspecify.annotations.NullMarked;
