package org.tabularium.intake.sheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tabularium.intake.SafeXml;

/// What a cell of an OpenDocument spreadsheet says.
///
/// @param type of its value; empty if it has none
/// @param text as it shows, but days as 2026-11-21 and truths as elsewhere
record OdsCell(String type, String text) {
    private static final int DAY = "2026-11-21".length();

    /// Reads the cell that was just begun, up to its end.
    static OdsCell read(XMLStreamReader xml, Gathering gathering) throws XMLStreamException {
        String type = OdsTable.attribute(xml, "value-type");
        String value = switch (type) {
            case "date" -> OdsTable.attribute(xml, "date-value");
            case "boolean" -> OdsTable.attribute(xml, "boolean-value");
            case "string" -> OdsTable.attribute(xml, "string-value");
            default -> OdsTable.attribute(xml, "value");
        };
        boolean wrong = isError(xml);
        String shown = shown(xml, gathering);
        String text = switch (type) {
            case "date" -> value.length() >= DAY ? value.substring(0, DAY) : shown;
            case "boolean" -> value.equals("true") ? "TRUE" : "FALSE";
            default -> shown.isEmpty() ? value : shown;
        };
        return new OdsCell(type, wrong ? "ERROR:" + text : text);
    }

    /// Two kinds of value may be said beside each other; one of them says that a formula failed.
    private static boolean isError(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("value-type")
                    && xml.getAttributeValue(i).equals("error")) {
                return true;
            }
        }
        return false;
    }

    private static String shown(XMLStreamReader xml, Gathering gathering) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean begun = false;
        int within = 0;
        for (int depth = 1; depth > 0;) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean paragraph = xml.getLocalName().equals("p") || xml.getLocalName().equals("h");
                if (paragraph && within == 0) {
                    text.append(begun ? "\n" : "");
                    begun = true;
                    within = depth + 1;
                }
                depth += into(xml, text, gathering) ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                within = within == depth ? 0 : within;
                depth--;
            } else if (within > 0 && (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE)) {
                append(text, xml.getText());
            }
            Gathering.length(text.length());
        }
        return text.toString();
    }

    /// Whether what stands in the element that was just begun is text of the cell; if not, it was passed over.
    private static boolean into(XMLStreamReader xml, StringBuilder text, Gathering gathering)
            throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "s" -> {
                String count = OdsTable.attribute(xml, "c");
                text.repeat(' ', count.isEmpty() ? 1 : Math.clamp(Long.parseLong(count), 0, 1_000));
            }
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "annotation" -> {
                gathering.note(Note.Kind.COMMENTS);
                SafeXml.skip(xml);
                return false;
            }
            case "note", "ruby-text", "table" -> {
                SafeXml.skip(xml);
                return false;
            }
            default -> {
                // what floats above the cell is none of its text
                String namespace = String.valueOf(xml.getNamespaceURI());
                if (namespace.contains(":drawing:") || namespace.contains(":dr3d:")) {
                    SafeXml.skip(xml);
                    return false;
                }
            }
        }
        return true;
    }

    /// Several spaces or line breaks in the file are one space of the text.
    private static void append(StringBuilder text, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
            boolean again = space && !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
            if (!again) {
                text.append(space ? ' ' : c);
            }
        }
    }
}
