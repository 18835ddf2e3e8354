@NullMarked
package org.tabularium.intake.offices;

import org.jspecify.annotations.NullMarked;
