package org.tabularium.export.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tabularium.export.Markup;

/// A package of parts on its way to a file, after ISO/IEC 29500-2 (Open Packaging Conventions). The parts are
/// streamed into their places, so that none is ever in memory as a whole.
public final class Parcel {
    /// Relationship types begin with this.
    public static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /// Relationship types of what the package says about itself begin with this.
    public static final String METADATA =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    /// Content type of the part that says what the file is about.
    public static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";
    /// Content type of the part that names the program.
    public static final String EXTENDED =
            "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    /// The part that names the program.
    public static final String APPLICATION = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Properties \
            xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
            <Application>Tabularium</Application></Properties>""";
    /// What all parts begin with.
    public static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "/";
    /// A day the archive format can hold in every time zone.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);
    /// Half the time of the usual level, for files a third larger: markup repeats itself.
    private static final int QUICK = 3;

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, List<Link>> links = new LinkedHashMap<>();

    /// Writes the content of a part.
    @FunctionalInterface
    public interface Content {
        void write(Markup xml) throws IOException;
    }

    /// Writes the bytes of a part that is no markup, such as a picture, and leaves the stream open.
    @FunctionalInterface
    public interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    private record Part(String name, String type, Bytes content) {}

    private record Link(String id, String type, String target) {}

    public Parcel(About about) {
        top("/docProps/app.xml", EXTENDED, OFFICE + "extended-properties", xml -> xml.raw(APPLICATION));
        top("/docProps/core.xml", CORE, METADATA + "core-properties", about::write);
    }

    /// Adds a part to which the package itself refers.
    public void top(String name, String type, String relation, Content content) {
        int number = links.getOrDefault(PACKAGE, List.of()).size() + 1;
        add(PACKAGE, new Part(name, type, text(content)), relation, "rId" + number);
    }

    /// Adds a part to which another part refers.
    ///
    /// @param owner the other part, in whose folder or below it the part stands
    /// @param relation last word of the type of relationship, for example `styles`
    /// @param id id by which the other part refers to this one
    public void below(String owner, String name, String type, String relation, String id, Content content) {
        add(owner, new Part(name, type, text(content)), OFFICE + relation, id);
    }

    /// The same of a part that is no markup.
    public void bytesBelow(String owner, String name, String type, String relation, String id,
            Bytes content) {
        add(owner, new Part(name, type, content), OFFICE + relation, id);
    }

    private void add(String owner, Part part, String relation, String id) {
        String folder = folder(owner);
        if (!part.name().startsWith(folder)) {
            throw new IllegalArgumentException(part.name() + " does not stand in " + folder);
        }
        parts.add(part);
        links.computeIfAbsent(owner, _ -> new ArrayList<>())
                .add(new Link(id, relation, part.name().substring(folder.length())));
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /// Writes the file. Leaves the stream open.
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = archive(out);
        write("/[Content_Types].xml", text(this::types), zip);
        for (Map.Entry<String, List<Link>> owner : links.entrySet()) {
            String folder = folder(owner.getKey());
            write(folder + "_rels/" + owner.getKey().substring(folder.length()) + ".rels",
                    text(xml -> links(owner.getValue(), xml)), zip);
        }
        for (Part part : parts) {
            write(part.name(), part.content(), zip);
        }
        zip.finish();
        out.flush();
    }

    /// An archive for parts of markup.
    public static ZipOutputStream archive(OutputStream out) {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(QUICK);
        return zip;
    }

    /// Begins a part of an archive, at a time that is always the same.
    ///
    /// @param name without a slash at its beginning
    public static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    private static void write(String name, Bytes content, ZipOutputStream zip) throws IOException {
        begin(zip, name.substring(1));
        content.write(zip);
        zip.closeEntry();
    }

    private static Bytes text(Content content) {
        return out -> {
            Markup xml = new Markup(out);
            content.write(xml);
            xml.flush();
        };
    }

    private void types(Markup xml) throws IOException {
        xml.raw(DECLARATION)
                .raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (Part part : parts) {
            xml.raw("<Override").attribute("PartName", part.name()).attribute("ContentType", part.type())
                    .raw("/>");
        }
        xml.raw("</Types>");
    }

    private static void links(List<Link> links, Markup xml) throws IOException {
        xml.raw(DECLARATION)
                .raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (Link link : links) {
            xml.raw("<Relationship").attribute("Id", link.id()).attribute("Type", link.type())
                    .attribute("Target", link.target()).raw("/>");
        }
        xml.raw("</Relationships>");
    }
}
