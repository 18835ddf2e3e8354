package org.tabularium.intake.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds out which character separates the cells of a text: the one with which most rows have equally many cells.
final class Separators {
    /// Of equals, the first; commas stand in sentences too.
    private static final List<Character> KNOWN = List.of('\t', ';', '|', ',');
    private static final int FIRST_ROWS = 200;
    private static final int FIRST_CHARACTERS = 1 << 18;

    private Separators() {}

    static char of(String text) {
        String begin = text.substring(0, Math.min(text.length(), FIRST_CHARACTERS));
        char best = ',';
        double most = 0;
        for (char separator : KNOWN) {
            double evenness = evenness(begin, separator);
            if (evenness > most) {
                most = evenness;
                best = separator;
            }
        }
        return best;
    }

    /// The share of rows with the number of cells that most have; among equals, more cells are better.
    private static double evenness(String text, char separator) {
        Map<Integer, Integer> rows = new HashMap<>();
        int all = 0;
        try {
            for (CsvRecord csv : TextSheets.records(text, separator, '"')) {
                if (all == FIRST_ROWS) {
                    break;
                }
                if (csv.getFieldCount() > 1) {
                    rows.merge(csv.getFieldCount(), 1, Integer::sum);
                }
                all += csv.getFieldCount() == 1 && csv.getField(0).isBlank() ? 0 : 1;
            }
        } catch (CsvParseException e) {
            return 0;
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> e : rows.entrySet()) {
            best = Math.max(best, (double) e.getValue() / all * (1 + Math.log(e.getKey()) / 10));
        }
        return best;
    }
}
