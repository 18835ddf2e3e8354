/// Who stands behind a policy: the controller, those who act for it, its data protection officer, the authority, the
/// day
/// of the text and by whom it was made.
///
/// An address is found by its postal code and town, whatever stands around it; what it is the address of is told by the
/// words before it, its headings and what the section is about. Nothing is known here of processing or of providers.
@NullMarked
package org.tabularium.intake.offices;

import org.jspecify.annotations.NullMarked;
