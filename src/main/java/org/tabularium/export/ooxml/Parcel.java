package org.tabularium.export.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.tabularium.export.CleanText;
import org.tabularium.export.Markup;

/// A package of XML parts on its way to a file. POI writes what holds the parts together while they are still
/// empty; then the parts are streamed into their places, so that none is ever in memory as a whole.
public final class Parcel {
    /// Relationship types begin with this.
    public static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /// Content type of the part that names the program.
    public static final String EXTENDED =
            "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    /// The part that names the program.
    public static final String APPLICATION = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Properties \
            xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
            <Application>Tabularium</Application></Properties>""";
    /// A day the archive format can hold in every time zone.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final OPCPackage opc;
    private final Map<String, Content> contents = new HashMap<>();

    /// Writes the content of a part.
    @FunctionalInterface
    public interface Content {
        void write(Markup xml) throws IOException;
    }

    public Parcel(About about) throws IOException {
        opc = OPCPackage.create(OutputStream.nullOutputStream());
        PackageProperties properties;
        try {
            properties = opc.getPackageProperties();
            properties.setTitleProperty(CleanText.of(about.title()));
            properties.setCreatorProperty(CleanText.of(about.author()));
            properties.setLanguageProperty(about.officeLanguage());
            // Noon, so that the day is the same in every time zone of the Union and most others.
            Date date = Date.from(about.date().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
            properties.setCreatedProperty(Optional.of(date));
            properties.setModifiedProperty(Optional.of(date));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        top("/docProps/app.xml", EXTENDED, OFFICE + "extended-properties", xml -> xml.raw(APPLICATION));
    }

    /// Adds a part to which the package itself refers.
    public void top(String name, String type, String relation, Content content) throws IOException {
        PackagePart part = add(name, type, content);
        opc.addRelationship(part.getPartName(), TargetMode.INTERNAL, relation);
    }

    /// Adds a part to which another part refers.
    ///
    /// @param relation last word of the type of relationship, for example `styles`
    /// @param id id by which the other part refers to this one
    public void below(String owner, String name, String type, String relation, String id, Content content)
            throws IOException {
        PackagePart part = add(name, type, content);
        PackagePart above = Optional.ofNullable(opc.getPart(partName(owner))).orElseThrow();
        above.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + relation, id);
    }

    private PackagePart add(String name, String type, Content content) throws IOException {
        contents.put(name.substring(1), content);
        PackagePart part = opc.createPart(partName(name), type);
        try (OutputStream out = part.getOutputStream()) {
            out.write('-');
        }
        return part;
    }

    private static PackagePartName partName(String name) throws IOException {
        try {
            return PackagingURIHelper.createPartName(name);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /// Writes the file. Leaves the stream open.
    public void write(OutputStream out) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        opc.save(frame);
        opc.revert();
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(frame.toByteArray()));
        ZipOutputStream zip = new ZipOutputStream(out);
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        for (ZipEntry from = in.getNextEntry(); from != null; from = in.getNextEntry()) {
            ZipEntry entry = new ZipEntry(from.getName());
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            Content content = contents.get(from.getName());
            if (content == null) {
                in.transferTo(zip);
            } else {
                Markup xml = new Markup(text);
                content.write(xml);
                xml.flush();
                text.flush();
            }
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }
}
