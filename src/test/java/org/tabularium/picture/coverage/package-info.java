@NullMarked
package org.tabularium.picture.coverage;

import org.jspecify.annotations.NullMarked;
