/// Tests of pictures that stand by themselves.
@NullMarked
package org.tabularium.picture.poster;

import org.jspecify.annotations.NullMarked;
