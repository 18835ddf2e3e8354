/// Tests of the law data and of the transfers derived from them.
@NullMarked
package org.tabularium.law;

import org.jspecify.annotations.NullMarked;
