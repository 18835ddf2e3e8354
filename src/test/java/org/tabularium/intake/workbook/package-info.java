/// Workbooks of the samples, worked in as people do, and read again.
@NullMarked
package org.tabularium.intake.workbook;

import org.jspecify.annotations.NullMarked;
