/// What differs between two registers, as a document that can be handed on: which two, how many differences, what is
/// alike in several entries, then entry by entry. Knows no file format.
@NullMarked
package org.tabularium.compare.report;

import org.jspecify.annotations.NullMarked;
