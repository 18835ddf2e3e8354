/// Tests for faults and what is told of them.
@NullMarked
package org.tabularium.store.fault;

import org.jspecify.annotations.NullMarked;
