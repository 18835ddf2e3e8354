package org.tabularium.intake.prose;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tabularium.intake.SafeXml;

/// The styles of a Word document, as far as they say what a paragraph is.
final class WordStyles {
    static final int NONE = -1;
    private static final int MOST_BASES = 20;
    private final Map<String, Style> styles = new HashMap<>();

    /// @param outline level of the outline from 0; 9 says that it is text
    private record Style(String name, String base, int outline, int list, int depth, boolean bold) {}

    WordStyles(WordParts parts) throws XMLStreamException {
        XMLStreamReader xml = parts.xml("styles.xml");
        while (xml.hasNext()) {
            if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("style")) {
                style(xml, WordParts.attribute(xml, "styleId"));
            }
        }
    }

    private void style(XMLStreamReader xml, String id) throws XMLStreamException {
        Style style = new Style("", "", NONE, NONE, NONE, false);
        for (int depth = 1; depth > 0;) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                style = with(style, xml);
            }
        }
        styles.put(id, style);
    }

    private static Style with(Style s, XMLStreamReader xml) {
        String value = WordParts.attribute(xml, "val");
        return switch (xml.getLocalName()) {
            case "name" -> new Style(value.toLowerCase(Locale.ROOT), s.base, s.outline, s.list, s.depth,
                    s.bold);
            case "basedOn" -> new Style(s.name, value, s.outline, s.list, s.depth, s.bold);
            case "outlineLvl" -> new Style(s.name, s.base, WordParts.number(xml, "val", NONE), s.list,
                    s.depth, s.bold);
            case "numId" -> new Style(s.name, s.base, s.outline, WordParts.number(xml, "val", NONE), s.depth,
                    s.bold);
            case "ilvl" -> new Style(s.name, s.base, s.outline, s.list, WordParts.number(xml, "val", NONE),
                    s.bold);
            case "b" -> new Style(s.name, s.base, s.outline, s.list, s.depth, isOn(value));
            default -> s;
        };
    }

    static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /// Level of the outline from 1 for headings, 0 for text.
    int level(String id) {
        String at = id;
        for (int i = 0; i < MOST_BASES && styles.containsKey(at); i++) {
            Style style = styles.getOrDefault(at, new Style("", "", NONE, NONE, NONE, false));
            if (style.outline >= 0) {
                return style.outline > 8 ? 0 : style.outline + 1;
            }
            int named = named(style.name);
            if (named > 0) {
                return named;
            }
            at = style.base;
        }
        return styles.containsKey(id) ? 0 : named(id.toLowerCase(Locale.ROOT));
    }

    private static int named(String name) {
        if (name.equals("title") || name.equals("titel")) {
            return 1;
        }
        boolean heading = name.startsWith("heading") || name.startsWith("berschrift")
                || name.startsWith("überschrift");
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        return heading && last >= '1' && last <= '9' ? last - '0' : 0;
    }

    /// Whether it is the style of the title of a document.
    boolean isTitle(String id) {
        String name = styles.containsKey(id) ? styles.getOrDefault(id, new Style("", "", 0, 0, 0, false)).name
                : id.toLowerCase(Locale.ROOT);
        return name.equals("title") || name.equals("titel");
    }

    /// Whether it is the style of entries in a table of contents.
    boolean isContents(String id) {
        String name = styles.getOrDefault(id, new Style("", "", 0, 0, 0, false)).name;
        return name.startsWith("toc ") || name.startsWith("verzeichnis ")
                || name.startsWith("table of contents");
    }

    /// The list and the level in it that paragraphs of a style belong to.
    int[] list(String id) {
        String at = id;
        for (int i = 0; i < MOST_BASES && styles.containsKey(at); i++) {
            Style style = styles.getOrDefault(at, new Style("", "", NONE, NONE, NONE, false));
            if (style.list != NONE) {
                return new int[] {style.list, Math.max(0, style.depth)};
            }
            at = style.base;
        }
        return new int[] {NONE, 0};
    }

    boolean isBold(String id) {
        String at = id;
        for (int i = 0; i < MOST_BASES && styles.containsKey(at); i++) {
            Style style = styles.getOrDefault(at, new Style("", "", NONE, NONE, NONE, false));
            if (style.bold) {
                return true;
            }
            at = style.base;
        }
        return false;
    }
}
