package org.tabularium.export.sheet;

import java.util.regex.Pattern;
import org.tabularium.export.CleanText;

/// Text as a cell holds it.
final class CellText {
    /// Excel reads such a piece of text as the character of that number.
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /// The text without what a cell cannot hold.
    static String of(String text) {
        return CleanText.of(text);
    }

    /// Whether Excel would take the text for a formula if somebody typed it.
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\n".indexOf(text.charAt(0)) >= 0;
    }

    /// The text so that Excel finds no codes of characters in it.
    static String escaped(String text) {
        return text.contains("_x") ? CODE.matcher(text).replaceAll("_x005F_") : text;
    }
}
