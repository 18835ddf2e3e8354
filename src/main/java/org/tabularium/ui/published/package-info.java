/// A published policy beside the register: its text as read, what it says, what is to be objected to, and how it differs from
/// the record.
@NullMarked
package org.tabularium.ui.published;

import org.jspecify.annotations.NullMarked;
