@NullMarked
package org.tabularium.intake.offer;

import org.jspecify.annotations.NullMarked;
