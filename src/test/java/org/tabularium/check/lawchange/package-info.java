@NullMarked
package org.tabularium.check.lawchange;

import org.jspecify.annotations.NullMarked;
