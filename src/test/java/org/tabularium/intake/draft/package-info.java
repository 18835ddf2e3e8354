/// Tests of drafts made of foreign registers.
@NullMarked
package org.tabularium.intake.draft;

import org.jspecify.annotations.NullMarked;
