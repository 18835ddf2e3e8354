@NullMarked
package org.tabularium.intake.recipients;

import org.jspecify.annotations.NullMarked;
