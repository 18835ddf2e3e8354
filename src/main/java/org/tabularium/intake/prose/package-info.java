/// The text of a published policy, out of whatever file it came in.
///
/// A text is one string with the places of its headings, paragraphs, entries of lists and rows of tables;
/// everything that
/// is later found in it, said of it or shown beside it points into this string. Nothing is fetched and
/// nothing executed;
/// files are read within bounds.
@NullMarked
package org.tabularium.intake.prose;

import org.jspecify.annotations.NullMarked;
