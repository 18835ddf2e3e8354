/// Flows of the samples and of made-up activities, looked at as values.
@NullMarked
package org.tabularium.picture.flow;

import org.jspecify.annotations.NullMarked;
