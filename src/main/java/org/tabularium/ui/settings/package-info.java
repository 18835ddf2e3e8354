/// What the program remembers between two starts: language, theme and recent files, as a plain text file.
///
/// [org.tabularium.ui.settings.Preferences] are what all windows share.
@NullMarked
package org.tabularium.ui.settings;

import org.jspecify.annotations.NullMarked;
