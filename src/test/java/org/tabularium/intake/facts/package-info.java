@NullMarked
package org.tabularium.intake.facts;

import org.jspecify.annotations.NullMarked;
