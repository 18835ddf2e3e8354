/// Tests of privacy notices: all is told, the same in every style and language, nothing internal.
@NullMarked
package org.tabularium.compose.notice;

import org.jspecify.annotations.NullMarked;
