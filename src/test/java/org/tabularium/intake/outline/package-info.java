/// Tests of sections, topics and sentences.
@NullMarked
package org.tabularium.intake.outline;

import org.jspecify.annotations.NullMarked;
