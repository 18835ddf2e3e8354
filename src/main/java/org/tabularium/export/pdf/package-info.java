/// Writes a [org.tabularium.document.Document] as PDF, A4 upright or across, set in Source Serif 4.
///
/// A document passes three stations. [org.tabularium.export.pdf.Layout] turns blocks into strips: bands of
/// finished lines that are never torn. [org.tabularium.export.pdf.Flow] puts strips onto pages. Only
/// [org.tabularium.export.pdf.Drawing] speaks to OpenPDF, once every page and its number is known. Lines are
/// drawn whole, with real spaces and in reading order, so that what is copied from the file is what was
/// written. Sizes are points; within a strip and a page, y runs downwards.
@NullMarked
package org.tabularium.export.pdf;

import org.jspecify.annotations.NullMarked;
