/// Lists made up for these tests: no copy of the real list is at hand, and no layout of it is claimed.
@NullMarked
package org.tabularium.intake.dpf;

import org.jspecify.annotations.NullMarked;
