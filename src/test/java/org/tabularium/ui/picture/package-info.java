@NullMarked
package org.tabularium.ui.picture;

import org.jspecify.annotations.NullMarked;
