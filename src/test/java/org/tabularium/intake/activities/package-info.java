/// Tests of the reading of processing.
@NullMarked
package org.tabularium.intake.activities;

import org.jspecify.annotations.NullMarked;
