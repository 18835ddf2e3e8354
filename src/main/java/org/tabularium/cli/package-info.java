/// The command line: what the program can do without a screen.
///
/// Start at [org.tabularium.cli.TabulariumCommand]. Options are read strictly, messages go to standard error
/// in the language of the user, and the exit code says what happened. Composing and writing documents is
/// asked of [org.tabularium.cli.ExportDocuments], which the program's root supplies. This package knows no
/// screen.
@NullMarked
package org.tabularium.cli;

import org.jspecify.annotations.NullMarked;
