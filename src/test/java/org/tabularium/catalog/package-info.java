@NullMarked
package org.tabularium.catalog;

import org.jspecify.annotations.NullMarked;
