@NullMarked
package org.tabularium.picture.map;

import org.jspecify.annotations.NullMarked;
