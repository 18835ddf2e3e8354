@NullMarked
package org.tabularium.picture.retention;

import org.jspecify.annotations.NullMarked;
