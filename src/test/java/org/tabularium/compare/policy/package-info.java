@NullMarked
package org.tabularium.compare.policy;

import org.jspecify.annotations.NullMarked;
