/// Tests of the rules: each with a register that triggers it and one that does not.
@NullMarked
package org.tabularium.check.rule;

import org.jspecify.annotations.NullMarked;
