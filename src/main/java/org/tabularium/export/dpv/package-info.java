/// Writes a register as JSON-LD with terms of the W3C Data Privacy Vocabulary (DPV 2.3), so that other programs
/// can read it.
///
/// Start at [org.tabularium.export.dpv.DpvWriter]. This is one of the two formats of `export` that know what a register
/// is, since there is no document in between. Only terms are written that `assets/data/dpv.json` lists; what the
/// vocabulary has no term for is not forced into one. Texts are written in all languages of the register. Notes and
/// names of people within the organisation other than its representatives and officer are left out.
@NullMarked
package org.tabularium.export.dpv;

import org.jspecify.annotations.NullMarked;
