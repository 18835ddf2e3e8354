@NullMarked
package org.tabularium.intake.statements;

import org.jspecify.annotations.NullMarked;
