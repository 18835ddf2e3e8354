package org.tabularium.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tabularium.intake.SafeXml;

/// The rows of each table of an OpenDocument spreadsheet, read as a stream. What formulas gave last is read.
final class OdsSheets {
    static final String CONTENT = "content.xml";
    private final Gathering gathering;

    OdsSheets(Gathering gathering) {
        this.gathering = gathering;
    }

    void read(Path file) throws IOException, XMLStreamException {
        Archive.measure(file, gathering);
        List<String> parts = Archive.parts(file);
        if (parts.stream().anyMatch(p -> (p.startsWith("Basic/") || p.startsWith("Scripts/"))
                && !p.endsWith("/"))) {
            gathering.note(Note.Kind.MACROS);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(CONTENT);
            if (entry == null) {
                throw new ZipException("no " + CONTENT);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                tables(SafeXml.reader(in));
            }
        }
    }

    private void tables(XMLStreamReader xml) throws XMLStreamException {
        Set<String> hidden = new HashSet<>();
        String style = "";
        while (xml.hasNext()) {
            if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> style = OdsTable.attribute(xml, "name");
                    case "table-properties" -> {
                        if (OdsTable.attribute(xml, "display").equals("false")) {
                            hidden.add(style);
                        }
                    }
                    case "table" -> new OdsTable(xml, gathering).read(hidden);
                    case "tracked-changes", "shapes" -> SafeXml.skip(xml);
                    default -> {}
                }
            }
        }
    }
}
