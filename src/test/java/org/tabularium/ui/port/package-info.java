/// Tests of what the screens need from outside.
@NullMarked
package org.tabularium.ui.port;

import org.jspecify.annotations.NullMarked;
