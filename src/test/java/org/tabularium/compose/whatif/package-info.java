/// What the notices would say if something fell away.
@org.jspecify.annotations.NullMarked
package org.tabularium.compose.whatif;
