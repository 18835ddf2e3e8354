package org.tabularium.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.tabularium.intake.SafeXml;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// The rows of each sheet of a workbook of today's Excel, read as a stream. Formulas are not computed; what they gave
/// last is read. Days come as 2026-11-21, whatever the format of the cell.
final class ExcelSheets {
    private final Gathering gathering;
    private final DaysAsIso days = new DaysAsIso();
    private final Set<String> hidden = new HashSet<>();

    ExcelSheets(Gathering gathering) {
        this.gathering = gathering;
    }

    void read(Path file) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException,
            XMLStreamException {
        Archive.measure(file, gathering);
        notes(Archive.parts(file));
        try (OPCPackage parcel = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parcel);
            book(reader);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parcel, false);
            StylesTable styles = reader.getStylesTable();
            XSSFReader.SheetIterator parts = reader.getSheetIterator();
            while (parts.hasNext()) {
                try (InputStream part = parts.next()) {
                    gathering.begin(parts.getSheetName());
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new ExcelCells(styles, strings, gathering, days));
                    parser.parse(new InputSource(part));
                }
                gathering.end();
                if (hidden.contains(parts.getSheetName())) {
                    gathering.note(Note.Kind.HIDDEN, parts.getSheetName());
                }
            }
        }
    }

    private void notes(List<String> parts) {
        for (String part : parts) {
            String name = part.toLowerCase(Locale.ROOT);
            if (name.contains("vbaproject") || name.contains("macrosheets/")) {
                gathering.note(Note.Kind.MACROS);
            }
            if (name.contains("externallinks/") || name.endsWith("/connections.xml")) {
                gathering.note(Note.Kind.LINKS);
            }
            if (name.startsWith("xl/") && name.contains("comments")) {
                gathering.note(Note.Kind.COMMENTS);
            }
        }
    }

    /// What the workbook says of its sheets and its days.
    private void book(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream part = reader.getWorkbookData()) {
            XMLStreamReader xml = SafeXml.reader(part);
            while (xml.hasNext()) {
                if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT) {
                    String state = xml.getAttributeValue(null, "state");
                    if (xml.getLocalName().equals("sheet") && state != null && !state.equals("visible")) {
                        hidden.add(String.valueOf(xml.getAttributeValue(null, "name")));
                    }
                    String count = xml.getAttributeValue(null, "date1904");
                    if (xml.getLocalName().equals("workbookPr")
                            && ("1".equals(count) || "true".equals(count))) {
                        days.countFrom1904();
                    }
                }
            }
        }
    }
}
