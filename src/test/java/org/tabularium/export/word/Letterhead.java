package org.tabularium.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A template as a German Word writes it, part by part.
record Letterhead(Map<String, String> parts) {
    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String R =
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static Letterhead german() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("document", "template.main") + type("styles", "styles")
                        + type("header1", "header")
                        + type("settings", "settings") + type("comments", "comments") + "</Types>");
        parts.put("_rels/.rels",
                RELATIONS + relation("a", "officeDocument", "word/document.xml") + "</Relationships>");
        parts.put("word/document.xml", "<w:document " + W + " " + R + "><w:body><w:p><w:r><w:t>Sehr geehrte"
                + "</w:t></w:r></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2835\" w:right=\"2268\" w:bottom=\"1134\""
                + " w:left=\"2268\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", RELATIONS + relation("s", "styles", "styles.xml")
                + relation("h", "header", "header1.xml") + relation("e", "settings", "settings.xml")
                + relation("c", "comments", "comments.xml")
                + "</Relationships>");
        parts.put("word/styles.xml", "<w:styles " + W + ">"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/>"
                + "<w:rPr><w:rFonts w:ascii=\"Georgia\" w:hAnsi=\"Georgia\"/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/>"
                + "<w:basedOn w:val=\"Standard\"/><w:rPr><w:sz w:val=\"56\"/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/>"
                + "<w:basedOn w:val=\"Standard\"/><w:rPr><w:color w:val=\"AA0000\"/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"x2\"><w:name w:val=\"Überschrift 2\"/>"
                + "<w:basedOn w:val=\"Standard\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Header\"><w:name w:val=\"header\"/></w:style>"
                + "</w:styles>");
        parts.put("word/header1.xml",
                "<w:hdr " + W + "><w:p><w:r><w:t>Kanzlei Muster</w:t></w:r></w:p></w:hdr>");
        parts.put("word/settings.xml", "<w:settings " + W + " " + R + "><w:attachedTemplate r:id=\"t\"/>"
                + "<w:defaultTabStop w:val=\"708\"/></w:settings>");
        parts.put("word/_rels/settings.xml.rels", RELATIONS + "<Relationship Id=\"t\" Type=\"" + OFFICE
                + "attachedTemplate\" Target=\"file:///C:/Users/erika/Kanzlei.dotx\" TargetMode=\"External\"/>"
                + "</Relationships>");
        parts.put("word/comments.xml", "<w:comments " + W + "></w:comments>");
        return new Letterhead(parts);
    }

    /// The same with another part.
    Letterhead with(String part, String text) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        changed.put(part, text);
        return new Letterhead(changed);
    }

    /// The same with other words in a part.
    Letterhead with(String part, String old, String changed) {
        return with(part, parts.getOrDefault(part, "").replace(old, changed));
    }

    static String relations(String relations) {
        return RELATIONS + relations + "</Relationships>";
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"/>";
    }
}
