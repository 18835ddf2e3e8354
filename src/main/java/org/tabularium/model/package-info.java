/// The register as an immutable tree of records: what Art. 30 GDPR asks for, in the words of the law.
///
/// Start at [org.tabularium.model.Register]. Entities have readable ids that never change; references are ids.
/// "Not stated", "none" and "stated" are told apart by [org.tabularium.model.Answer], so that nothing is null.
/// An edit is a new value made with the withers. This package knows nothing of files, screens or documents.
@NullMarked
package org.tabularium.model;

import org.jspecify.annotations.NullMarked;
