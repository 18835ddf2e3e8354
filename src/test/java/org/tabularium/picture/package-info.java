@NullMarked
package org.tabularium.picture;

import org.jspecify.annotations.NullMarked;
