/// Tests of the checks: what they remember, what they accept.
@NullMarked
package org.tabularium.check;

import org.jspecify.annotations.NullMarked;
