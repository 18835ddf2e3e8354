/// The list of participants of the EU-U.S. Data Privacy Framework (Art. 45 GDPR, Implementing Decision (EU) 2023/1795),
/// as the user has downloaded it.
/// A spreadsheet is read into a dated snapshot, the parties of a register are looked up in it by name, and what the
/// list says can be taken over into their safeguards.
/// How the columns of the list are called is data (`assets/intake/dpf.json`), since no layout is promised by anyone.
/// Nothing similar is ever taken for the same: the exact contracting entity counts.
@NullMarked
package org.tabularium.intake.dpf;

import org.jspecify.annotations.NullMarked;
