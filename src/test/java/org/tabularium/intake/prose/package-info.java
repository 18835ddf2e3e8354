@NullMarked
package org.tabularium.intake.prose;

import org.jspecify.annotations.NullMarked;
