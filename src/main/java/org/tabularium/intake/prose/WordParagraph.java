package org.tabularium.intake.prose;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/// A paragraph of a Word document while it is read.
final class WordParagraph {
    private final WordStyles styles;
    private final List<Part> parts = new ArrayList<>();
    private String style = "";
    private int outline = WordStyles.NONE;
    private int list = WordStyles.NONE;
    private int depth;
    private boolean inText;
    private boolean inRun;
    private boolean bold;
    private boolean hidden;
    private boolean ownProperties;

    /// Words in one kind of letters, or a line break.
    private record Part(String text, boolean bold) {}

    /// @param styles of paragraphs and of letters
    WordParagraph(WordStyles styles) {
        this.styles = styles;
    }

    void start(XMLStreamReader xml, String name) {
        switch (name) {
            case "pStyle" -> style = WordParts.attribute(xml, "val");
            case "outlineLvl" -> outline = WordParts.number(xml, "val", WordStyles.NONE);
            case "numId" -> list = WordParts.number(xml, "val", WordStyles.NONE);
            case "ilvl" -> depth = WordParts.number(xml, "val", 0);
            case "pPr" -> ownProperties = true;
            case "r" -> {
                inRun = true;
                bold = false;
                hidden = false;
            }
            case "rStyle" -> bold = !ownProperties && styles.isBold(WordParts.attribute(xml, "val"));
            case "b" -> bold = !ownProperties && WordStyles.isOn(WordParts.attribute(xml, "val"));
            case "vanish" -> hidden = !ownProperties && WordStyles.isOn(WordParts.attribute(xml, "val"));
            case "t" -> inText = true;
            case "tab", "ptab" -> {
                if (inRun) {
                    text(" ");
                }
            }
            case "br", "cr" -> {
                if (inRun) {
                    text("\n");
                }
            }
            case "noBreakHyphen" -> text("-");
            case "sym" -> text("");
            default -> {}
        }
    }

    void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "r" -> inRun = false;
            case "pPr" -> ownProperties = false;
            default -> {}
        }
    }

    void text(String text) {
        if (!hidden) {
            parts.add(new Part(text, bold));
        }
    }

    boolean inText() {
        return inText;
    }

    String style() {
        return style;
    }

    int outline() {
        return outline;
    }

    int list() {
        return list;
    }

    int depth() {
        return depth;
    }

    int length() {
        return plain().strip().length();
    }

    String plain() {
        StringBuilder all = new StringBuilder();
        parts.forEach(p -> all.append(p.text));
        return all.toString().replace('\n', ' ');
    }

    boolean isBold() {
        return parts.stream().allMatch(p -> p.bold || p.text.isBlank());
    }

    void into(Flow flow, boolean all) {
        for (Part part : parts) {
            if (part.text.equals("\n")) {
                flow.lineBreak();
            } else {
                flow.text(part.text, part.bold || all);
            }
        }
    }
}
