/// The place of findings: all that the checks object to, what somebody has accepted, and acceptances that are outdated.
///
/// The lines are put into words off the screen's thread and kept as long as their finding stays the same; the list holds
/// any number of them. What can be done about a finding is one step of the editor each, and the same as in the forms.
@NullMarked
package org.tabularium.ui.findings;

import org.jspecify.annotations.NullMarked;
