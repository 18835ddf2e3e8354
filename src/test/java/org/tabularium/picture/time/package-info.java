@NullMarked
package org.tabularium.picture.time;

import org.jspecify.annotations.NullMarked;
