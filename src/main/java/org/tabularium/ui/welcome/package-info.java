/// What one sees before a register is open: begin, open, recent.
///
/// Every step offered here works; what the program cannot do yet is not offered.
@NullMarked
package org.tabularium.ui.welcome;

import org.jspecify.annotations.NullMarked;
