/// The checks of the open register, as the screens need them.
///
/// The [Inspector] follows the register and looks for findings in the background; what it delivers is an [Outcome], in
/// which the findings of any place are found at once. Marks of severities look the same everywhere. This package knows
/// neither places nor forms; both show what it delivers.
@NullMarked
package org.tabularium.ui.inspect;

import org.jspecify.annotations.NullMarked;
