package org.tabularium.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipOutputStream;
import org.tabularium.document.Document;
import org.tabularium.export.Markup;
import org.tabularium.export.Progress;
import org.tabularium.export.Resource;
import org.tabularium.export.ooxml.About;
import org.tabularium.export.ooxml.Parcel;

/// A document in a copy of a template's package.
final class TemplatedFile {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String TYPES = "[Content_Types].xml";
    /// What ties a template to a place or a person: another template, a list of addressees, a lock.
    private static final Pattern TIES = Pattern.compile("<w:attachedTemplate\\s[^>]*/>"
            + "|<w:mailMerge>.*?</w:mailMerge>|<w:documentProtection\\s[^>]*/>|<w:writeProtection\\s[^>]*/>"
            + "|<w:linkStyles(\\s[^>]*)?/>", Pattern.DOTALL);

    private static final Pattern OVERRIDE = Pattern.compile("<Override [^>]*PartName=\"/([^\"]*)\"[^>]*/>");

    private final WordTemplate template;
    private final About about;
    private final Map<String, byte[]> parts;
    private final Map<String, Parcel.Bytes> pictured = new LinkedHashMap<>();
    private final List<Relation> below;
    private final StringBuilder types = new StringBuilder();
    private final Styles styles;
    private final Sheet sheet;
    private final String folder;
    private final String lastSection;

    TemplatedFile(WordTemplate template, About about, boolean across) throws IOException {
        this.template = template;
        this.lastSection = across ? Turned.across(template.section()) : template.section();
        this.about = about;
        parts = new LinkedHashMap<>(template.parts());
        below = new ArrayList<>(Relation.of(template.text(Relation.partOf(template.main()))));
        folder = template.main().substring(0, template.main().lastIndexOf('/') + 1);
        sheet = sheet(lastSection, across);
        styles = new Styles(styled(), about.officeLanguage());
    }

    void write(Document paper, OutputStream out, Progress progress) throws IOException {
        Frame frame = new Frame(template.open(), section(new Running(paper.running(), sheet, styles)), sheet,
                styles);
        Pictures pictures = new Pictures(paper.blocks(), sheet);
        settings();
        properties();
        pictures.parts(progress, this::picture);
        put(Relation.partOf(template.main()), Relation.part(below));
        String contents = template.text(TYPES).replace("template.main+xml", "document.main+xml")
                .replaceAll("<Override [^>]*PartName=\"/docProps/(core|app)\\.xml[^>]*/>", "");
        put(TYPES, OVERRIDE.matcher(contents).replaceAll(r -> isThere(r.group(1)) ? "$0" : "")
                .replace("</Types>", types + "</Types>"));
        ZipOutputStream zip = Parcel.archive(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            Parcel.begin(zip, part.getKey());
            zip.write(part.getValue());
            zip.closeEntry();
        }
        Parcel.begin(zip, template.main());
        Markup xml = new Markup(zip);
        new Body(paper, frame, pictures, xml, pictures.before(progress)).write();
        xml.flush();
        zip.closeEntry();
        for (Map.Entry<String, Parcel.Bytes> picture : pictured.entrySet()) {
            Parcel.begin(zip, picture.getKey());
            picture.getValue().write(zip);
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    private boolean isThere(String part) {
        return parts.containsKey(part) || part.equals(template.main());
    }

    /// Adds our lists and styles to theirs.
    private Map<String, String> styled() throws IOException {
        String numbering = template.below("numbering");
        String own = Resource.read(WordWriter.class, "numbering.xml");
        TemplateLists lists = new TemplateLists(numbering.isEmpty()
                ? "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"></w:numbering>"
                : template.text(numbering), own);
        if (numbering.isEmpty()) {
            add("numbering", "tabulariumNumbering", "numbering", lists.xml());
        } else {
            put(numbering, lists.xml());
        }
        String theirs = template.below("styles");
        TemplateStyles found =
                new TemplateStyles(template.text(theirs), Resource.read(WordWriter.class, "styles.xml")
                        .replace("w:pos=\"9412\"", "w:pos=\"" + sheet.width() + "\""), lists.numbers());
        put(theirs, found.xml());
        return new HashMap<>(found.ids());
    }

    /// The last section of the template; head and foot are ours where it has none.
    private String section(Running running) throws IOException {
        String section = lastSection.isEmpty() ? "<w:sectPr></w:sectPr>" : lastSection;
        int begin = section.indexOf('>') + 1;
        String references = "";
        if (!section.contains("<w:headerReference")) {
            add("header", "tabulariumHeader", "header", text(running::head));
            references += "<w:headerReference w:type=\"default\" r:id=\"tabulariumHeader\"/>";
        }
        if (!section.contains("<w:footerReference")) {
            add("footer", "tabulariumFooter", "footer", text(running::foot));
            references += "<w:footerReference w:type=\"default\" r:id=\"tabulariumFooter\"/>";
        }
        String page = section.contains("<w:pgSz") ? "" : Page.measures(sheet);
        return section.substring(0, begin) + references + page + section.substring(begin);
    }

    private static String text(Parcel.Content content) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Markup xml = new Markup(text);
        content.write(xml);
        xml.flush();
        return text.toString(StandardCharsets.UTF_8);
    }

    private void settings() throws IOException {
        String settings = template.below("settings");
        if (settings.isEmpty()) {
            add("settings", "tabulariumSettings", "settings", Resource.read(WordWriter.class, "settings.xml")
                    .replace("@language@", about.officeLanguage()));
        } else {
            put(settings, TIES.matcher(template.text(settings)).replaceAll(""));
        }
    }

    private void properties() throws IOException {
        put("docProps/core.xml", text(about::write));
        put("docProps/app.xml", Parcel.APPLICATION);
        List<Relation> top = new ArrayList<>(Relation.of(template.text("_rels/.rels")));
        top.add(Relation.to("tabulariumCore", Parcel.METADATA + "core-properties", "docProps/core.xml"));
        top.add(Relation.to("tabulariumApp", Parcel.OFFICE + "extended-properties", "docProps/app.xml"));
        put("_rels/.rels", Relation.part(top));
        override("docProps/core.xml", Parcel.CORE);
        override("docProps/app.xml", Parcel.EXTENDED);
    }

    private void add(String name, String id, String type, String xml) {
        String part = folder + "tabularium-" + name + ".xml";
        put(part, xml);
        below.add(Relation.to(id, Parcel.OFFICE + type, "tabularium-" + name + ".xml"));
        override(part, TYPE + type + "+xml");
    }

    private void picture(String name, String type, String id, Parcel.Bytes content) {
        String part = folder + "media/tabularium-" + name;
        pictured.put(part, content);
        below.add(Relation.to(id, Parcel.OFFICE + "image", "media/tabularium-" + name));
        override(part, type);
    }

    private void override(String part, String type) {
        types.append("<Override PartName=\"/").append(part).append("\" ContentType=\"").append(type)
                .append("\"/>");
    }

    private void put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet sheet(String section, boolean across) {
        Matcher size = Pattern.compile("<w:pgSz\\s[^>]*>").matcher(section);
        Matcher margins = Pattern.compile("<w:pgMar\\s[^>]*>").matcher(section);
        if (!size.find() || !margins.find()) {
            return across ? Sheet.ACROSS : Sheet.OWN;
        }
        int width =
                number(size.group(), "w") - number(margins.group(), "left") - number(margins.group(), "right")
                        - number(margins.group(), "gutter");
        int height = number(size.group(), "h") - Math.abs(number(margins.group(), "top"))
                - Math.abs(number(margins.group(), "bottom"));
        return width < 2000 || height < 2000 ? Sheet.OWN : new Sheet(width, height);
    }

    private static int number(String element, String attribute) {
        String value = Relation.attribute(element, "w:" + attribute);
        return value.matches("-?[0-9]{1,6}") ? Integer.parseInt(value) : 0;
    }
}
