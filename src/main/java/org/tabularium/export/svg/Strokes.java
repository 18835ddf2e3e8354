package org.tabularium.export.svg;

import java.io.IOException;
import java.util.stream.Collectors;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Item;
import org.tabularium.export.Markup;
import org.tabularium.export.Palette;

/// Writes the parts of a picture as elements, one a line.
final class Strokes {
    private final Markup xml;

    Strokes(Markup xml) {
        this.xml = xml;
    }

    void draw(Item item) throws IOException {
        switch (item) {
            case Item.Shape shape -> shape(shape);
            case Item.Lettering words -> words(words);
            case Item.Group group -> {
                xml.raw("<g>\n<title>").text(group.subject().name()).raw("</title>\n");
                for (Item part : group.items()) {
                    draw(part);
                }
                xml.raw("</g>\n");
            }
        }
    }

    private void shape(Item.Shape shape) throws IOException {
        xml.raw("<path d=\"").raw(Path.of(shape.outline())).raw("\"");
        if (shape.fill().isPresent()) {
            Item.Fill fill = shape.fill().get();
            xml.raw(" fill=\"").raw(Palette.hex(fill.ink())).raw("\"");
            if (fill.opacity() < 1) {
                xml.raw(" fill-opacity=\"").raw(Path.number(fill.opacity())).raw("\"");
            }
        } else {
            xml.raw(" fill=\"none\"");
        }
        if (shape.pen().isPresent()) {
            Item.Pen pen = shape.pen().get();
            xml.raw(" stroke=\"").raw(Palette.hex(pen.ink())).raw("\" stroke-width=\"")
                    .raw(Path.number(pen.width()))
                    .raw("\" stroke-linejoin=\"round\"");
            if (!pen.dashes().isEmpty()) {
                xml.raw(" stroke-dasharray=\"")
                        .raw(pen.dashes().stream().map(Path::number).collect(Collectors.joining(" ")))
                        .raw("\"");
            }
        }
        xml.raw("/>\n");
    }

    private void words(Item.Lettering words) throws IOException {
        xml.raw("<text x=\"").raw(Path.number(words.x())).raw("\" y=\"").raw(Path.number(words.y())).raw("\"")
                .raw(switch (words.align()) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                }).raw(typeface(words.face())).raw(" font-size=\"").raw(Path.number(words.size()))
                .raw("\" fill=\"").raw(Palette.hex(words.ink())).raw("\">").text(words.text())
                .raw("</text>\n");
    }

    private static String typeface(Face face) {
        return switch (face) {
            case REGULAR -> "";
            case MEDIUM -> " font-weight=\"500\"";
            case SEMIBOLD -> " font-weight=\"600\"";
            case SERIF -> " font-family=\"'Source Serif 4', Georgia, serif\"";
        };
    }
}
