package org.tabularium.export.word;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the page of a section so that it lies across, as tables of many columns need it.
final class Turned {
    static final String MARK = " w:orient=\"landscape\"";
    private static final Pattern SIZE = Pattern.compile("<w:pgSz\\s[^>]*>");

    private Turned() {}

    /// The section with a page that is wider than high; as it is if it has none, or one that lies across.
    static String across(String section) {
        return SIZE.matcher(section).replaceFirst(size -> Matcher.quoteReplacement(turned(size)));
    }

    private static String turned(MatchResult size) {
        String width = Relation.attribute(size.group(), "w:w");
        String height = Relation.attribute(size.group(), "w:h");
        boolean isUpright = width.matches("[0-9]{1,6}") && height.matches("[0-9]{1,6}")
                && Integer.parseInt(width) < Integer.parseInt(height);
        return !isUpright ? size.group()
                : "<w:pgSz w:w=\"" + height + "\" w:h=\"" + width + "\"" + MARK + "/>";
    }
}
