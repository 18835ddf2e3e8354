package org.tabularium.intake.draft;

import org.tabularium.intake.reading.Splitting;

/// A cell that says something, with what its column means.
///
/// @param heading its heading or label
/// @param field key of the target; empty where it is not recognised
/// @param original what stands in the file
/// @param text that, with plain line ends and without what no text holds
/// @param lent whether it says the same for this entry as for the one before, in cells shown as one
record Cell(String sheet, int row, int index, String heading, String field, Splitting splitting,
        boolean chosen, String original, String text, boolean lent) {

    static Cell of(String sheet, int row, int index, String heading, String field, Splitting splitting,
            boolean chosen, String original) {
        return new Cell(sheet, row, index, heading, field, splitting, chosen, original, Texts.clean(original),
                false);
    }

    Cell lentTo(int other) {
        return new Cell(sheet, other, index, heading, field, splitting, chosen, original, text, true);
    }
}
