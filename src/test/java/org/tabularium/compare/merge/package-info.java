@NullMarked
package org.tabularium.compare.merge;

import org.jspecify.annotations.NullMarked;
