/// Writes what data subjects are told as a document in the Transparency Information Language (TILT).
///
/// Start at [org.tabularium.export.tilt.TiltWriter]. This is one of the two formats of `export` that know what a register
/// is. The schema of TILT wants members that a register may not answer; there the document says "not stated" in words,
/// `ZZ` for a country, `not-stated@example.org` for an e-mail address, and lists the places in `notStated`.
/// Only activities that run are told of.
@NullMarked
package org.tabularium.export.tilt;

import org.jspecify.annotations.NullMarked;
