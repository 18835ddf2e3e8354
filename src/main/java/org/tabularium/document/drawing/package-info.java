/// Pictures as values: lines, areas and words, independent of the format they are written in.
///
/// The screen, SVG, PNG, Word and PDF render the same [org.tabularium.document.drawing.Drawing], so that they cannot
/// disagree. Colours are said by what they mean ([org.tabularium.document.drawing.Ink]); what stands for something in
/// the register is a group with a name and an origin, so that it can be spoken, focused and followed.
/// Lengths are in pixels of 1/96 inch, the y-axis points down.
@NullMarked
package org.tabularium.document.drawing;

import org.jspecify.annotations.NullMarked;
