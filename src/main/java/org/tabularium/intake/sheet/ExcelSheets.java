package org.tabularium.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.tabularium.intake.IntakeException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// The rows of each sheet of a workbook, read as a stream. Formulas are not computed; what they gave last is read.
/// Days come as 2026-11-21, whatever the format of the cell.
public final class ExcelSheets {
    /// How many rows of a sheet are read at most; a file with more is refused.
    public static final int MOST_ROWS = 100_000;
    /// How many columns are read; what stands further right is left out.
    public static final int MOST_COLUMNS = 100;
    private static final int MOST_PARTS = 1_000;

    private ExcelSheets() {}

    /// Reads a workbook.
    ///
    /// @param mostUnpacked how many bytes the unpacked file may have
    public static List<Sheet> read(Path file, long mostUnpacked) throws IntakeException {
        measure(file, mostUnpacked);
        List<Sheet> sheets = new ArrayList<>();
        try (OPCPackage parcel = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parcel);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parcel, false);
            XSSFReader.SheetIterator parts = reader.getSheetIterator();
            while (parts.hasNext()) {
                ExcelRows rows = new ExcelRows();
                try (InputStream part = parts.next()) {
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows,
                            new DaysAsIso(), false));
                    parser.parse(new InputSource(part));
                }
                if (rows.isOverfull()) {
                    throw new IntakeException("too-large", file, null);
                }
                sheets.add(new Sheet(parts.getSheetName(), rows.rows()));
            }
            return sheets;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException
                | RuntimeException e) {
            // the library says with exceptions of many kinds that a file is damaged
            throw new IntakeException("unreadable", file, e);
        }
    }

    /// Unpacks everything once without keeping it: what an archive says of its own sizes may be untrue.
    private static void measure(Path file, long mostUnpacked) throws IntakeException {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new IntakeException("too-large", file, null);
            }
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > mostUnpacked) {
                            throw new IntakeException("too-large", file, null);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new IntakeException("unreadable", file, e);
        }
    }
}
