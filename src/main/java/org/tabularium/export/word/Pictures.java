package org.tabularium.export.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Figure;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.export.Markup;
import org.tabularium.export.Progress;
import org.tabularium.export.ooxml.Parcel;
import org.tabularium.export.png.PngWriter;
import org.tabularium.export.svg.SvgWriter;

/// The pictures of a document, each as PNG, which every program shows, and as SVG, which Word shows sharply since 2016.
final class Pictures {
    /// Twentieths of a point in a pixel of a picture.
    private static final int PIXEL = 15;
    /// English Metric Units, which drawings are measured in, in a twentieth of a point.
    private static final int UNITS = 635;
    /// Dots of the PNG on an inch of paper, and pixels of a picture.
    private static final double DOTS = 200;
    private static final double INCH = 96;
    /// Left free on the page for what is kept with a picture: headings and its caption.
    private static final int ABOVE = 1600;
    /// The pictures of a letterhead are counted from 1.
    private static final int FIRST_ID = 100_001;

    private final List<Drawing> drawings = new ArrayList<>();
    private final Sheet sheet;
    private final int blocks;

    Pictures(List<Block> blocks, Sheet sheet) {
        this.sheet = sheet;
        this.blocks = blocks.size();
        for (Block block : blocks) {
            if (block instanceof Block.Picture picture) {
                drawings.add(Drawing.of(picture));
            }
        }
    }

    /// The progress of what is written before the pictures.
    Progress before(Progress progress) {
        return drawings.isEmpty() ? progress : (done, all) -> progress.at(done, all + drawings.size());
    }

    /// Height on the page in twentieths of a point.
    static int height(Figure figure, Sheet sheet) {
        return (int) Math.round(figure.height() * PIXEL * scale(figure, sheet));
    }

    private static double scale(Figure figure, Sheet sheet) {
        return figure.fitting((double) sheet.width() / PIXEL, (double) (sheet.height() - ABOVE) / PIXEL);
    }

    /// Takes a part of the package.
    @FunctionalInterface
    interface Parts {
        /// Takes a file that the body refers to.
        ///
        /// @param name of the file in the folder for pictures
        /// @param type of its content
        /// @param id by which the body refers to it
        void add(String name, String type, String id, Parcel.Bytes content);
    }

    /// Names the files the body refers to.
    ///
    /// @param progress told of each picture when it is written, which is after the blocks
    void parts(Progress progress, Parts parts) {
        if (drawings.isEmpty()) {
            return;
        }
        PngWriter png = new PngWriter();
        for (int i = 0; i < drawings.size(); i++) {
            Drawing drawing = drawings.get(i);
            int done = blocks + i + 1;
            parts.add("picture" + (i + 1) + ".png", "image/png", png(i), out -> {
                png.draw(drawing, scale(drawing, sheet) * DOTS / INCH, out);
                progress.at(done, blocks + drawings.size());
            });
            parts.add("picture" + (i + 1) + ".svg", "image/svg+xml", svg(i),
                    out -> SvgWriter.write(drawing, out));
        }
    }

    /// Writes the run that shows a picture.
    ///
    /// @param index among the pictures of the document
    void run(int index, Markup xml) throws IOException {
        Drawing drawing = drawings.get(index);
        double scale = scale(drawing, sheet) * PIXEL * UNITS;
        String extent = " cx=\"" + Math.round(drawing.width() * scale) + "\" cy=\""
                + Math.round(drawing.height() * scale) + "\"/>";
        String named = " id=\"" + (FIRST_ID + index) + "\" name=\"Tabularium " + (index + 1) + "\"";
        xml.raw("""
                <w:r><w:drawing><wp:inline \
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
                distT="0" distB="0" distL="0" distR="0"><wp:extent""").raw(extent).raw("<wp:docPr").raw(named)
                .attribute("descr", drawing.alternative()).attribute("title", drawing.title())
                .raw("""
                        /><wp:cNvGraphicFramePr/>\
                        <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
                        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
                        <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\
                        <pic:nvPicPr><pic:cNvPr""")
                .raw(named).raw("/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"")
                .raw(png(index))
                .raw("""
                        "><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">\
                        <asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" \
                        r:embed=\"""")
                .raw(svg(index))
                .raw("""
                        "/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext""")
                .raw(extent)
                .raw("""
                        </a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
                        </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""");
    }

    private static String png(int index) {
        return "tabulariumPicture" + (index + 1);
    }

    private static String svg(int index) {
        return png(index) + "svg";
    }
}
