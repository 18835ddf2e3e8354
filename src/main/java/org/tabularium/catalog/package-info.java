/// What a register can be filled from: vocabulary, activity templates, providers, authorities and phrases.
///
/// Start at [org.tabularium.catalog.Catalog]. Vocabulary and templates are registers of the program's own format, so
/// that any register can serve as a pack beside the delivered ones; whoever reads files hands them in, since files
/// are not known here. The other facts are read from `assets/catalog`; each has a source and a status that says
/// whether it still wants verifying. [org.tabularium.catalog.Insertion] copies templates and entities into a
/// register and leaves no reference to nothing. This package knows nothing of files of users or of screens.
@NullMarked
package org.tabularium.catalog;

import org.jspecify.annotations.NullMarked;
