package org.tabularium.intake.prose;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tabularium.intake.SafeXml;

/// Counts the lists of a Word document, which only says how they are to be counted.
final class WordNumbers {
    private static final int LEVELS = 9;
    private final Map<Integer, Level[]> forms = new HashMap<>();
    private final Map<Integer, Integer> formOf = new HashMap<>();
    private final Map<Integer, int[]> overrides = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();

    /// How one level of a list counts.
    ///
    /// @param text of the mark, `%1` standing for the number of the first level
    private record Level(String form, String text, int start) {}

    WordNumbers(WordParts parts) throws XMLStreamException {
        XMLStreamReader xml = parts.xml("numbering.xml");
        int form = -1;
        int list = -1;
        int at = 0;
        while (xml.hasNext()) {
            if (SafeXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    form = WordParts.number(xml, "abstractNumId", -1);
                    list = -1;
                    Level[] levels = new Level[LEVELS];
                    Arrays.fill(levels, new Level("decimal", "", 1));
                    forms.put(form, levels);
                }
                case "num" -> list = WordParts.number(xml, "numId", -1);
                case "abstractNumId" -> formOf.put(list, WordParts.number(xml, "val", -1));
                case "lvl", "lvlOverride" -> at = Math.min(LEVELS - 1, WordParts.number(xml, "ilvl", 0));
                case "startOverride" -> overrides.computeIfAbsent(list, _ -> none())[at] =
                        WordParts.number(xml, "val", 1);
                case "numFmt", "lvlText", "start" -> set(list < 0 ? form : -1, at, xml);
                default -> {}
            }
        }
    }

    private static int[] none() {
        int[] none = new int[LEVELS];
        Arrays.fill(none, -1);
        return none;
    }

    private void set(int form, int at, XMLStreamReader xml) {
        Level[] levels = forms.get(form);
        if (levels != null) {
            Level old = levels[at];
            String value = WordParts.attribute(xml, "val");
            levels[at] = switch (xml.getLocalName()) {
                case "numFmt" -> new Level(value, old.text, old.start);
                case "lvlText" -> new Level(old.form, value, old.start);
                default -> new Level(old.form, old.text, WordParts.number(xml, "val", 1));
            };
        }
    }

    /// Counts one further paragraph of a list.
    ///
    /// @return its mark; empty if the list has none
    String next(int list, int depth) {
        int form = formOf.getOrDefault(list, -1);
        Level[] levels = forms.get(form);
        int at = Math.clamp(depth, 0, LEVELS - 1);
        if (levels == null) {
            return "";
        }
        if (levels[at].form.equals("bullet")) {
            return "•";
        }
        int[] counts = counters.computeIfAbsent(form, _ -> none());
        int[] starts = overrides.getOrDefault(list, none());
        if (starts[at] >= 0) {
            counts[at] = starts[at];
            starts[at] = -1;
        } else {
            counts[at] = counts[at] < 0 ? levels[at].start : counts[at] + 1;
        }
        Arrays.fill(counts, at + 1, LEVELS, -1);
        return levels[at].form.equals("none") ? "" : mark(levels, counts, at);
    }

    private static String mark(Level[] levels, int[] counts, int at) {
        StringBuilder mark = new StringBuilder();
        String text = levels[at].text;
        for (int i = 0; i < text.length(); i++) {
            boolean place = text.charAt(i) == '%' && i + 1 < text.length() && text.charAt(i + 1) >= '1'
                    && text.charAt(i + 1) <= '9';
            if (place) {
                int level = text.charAt(++i) - '1';
                int count = counts[level] < 0 ? levels[level].start : counts[level];
                mark.append(Counting.of(count, form(levels[level].form)));
            } else {
                mark.append(text.charAt(i));
            }
        }
        return mark.toString().strip();
    }

    private static char form(String name) {
        return switch (name) {
            case "lowerLetter" -> 'a';
            case "upperLetter" -> 'A';
            case "lowerRoman" -> 'i';
            case "upperRoman" -> 'I';
            default -> '1';
        };
    }
}
