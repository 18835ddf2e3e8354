package org.tabularium.intake.sheet;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.Progress;
import org.xml.sax.SAXException;

/// Reads tables from files of others. What kind of file it is, its contents say, not its name.
public final class SheetFiles {
    private static final long MOST_BYTES = 100L << 20;

    private SheetFiles() {}

    /// Reads a file of which nothing is known.
    public static SheetFile read(Path file) throws IntakeException {
        return read(file, Options.DETECT, Progress.NONE);
    }

    /// Reads a file.
    ///
    /// @param options what the user has chosen about a text with separators
    /// @param progress is told how many rows were read
    /// @throws IntakeException if it cannot be read, is no table, or nothing stands in it
    /// @throws CancellationException if the progress stops it
    public static SheetFile read(Path file, Options options, Progress progress) throws IntakeException {
        try {
            if (Files.isDirectory(file)) {
                throw new IntakeException("file.folder", file, null);
            }
            if (!Files.isRegularFile(file)) {
                throw new IntakeException("no-file", file, null);
            }
            if (!Files.isReadable(file)) {
                throw new IntakeException("file.denied", file, null);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new TooMuch("bytes");
            }
            SheetFile read = read(file, new FormatDetection(file).format(), options, new Gathering(progress));
            if (read.isEmpty()) {
                throw new IntakeException("file.empty", file, null);
            }
            return read;
        } catch (CancellationException e) {
            throw e;
        } catch (TooMuch e) {
            throw new IntakeException("file.too-large", file, e);
        } catch (EncryptedDocumentException e) {
            throw new IntakeException("file.password", file, e);
        } catch (AccessDeniedException e) {
            throw new IntakeException("file.denied", file, e);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException
                | XMLStreamException | RuntimeException e) {
            // the libraries say with exceptions of many kinds that a file is damaged
            throw new IntakeException(isTooMuch(e) ? "file.too-large" : "file.damaged", file, e);
        }
    }

    private static SheetFile read(Path file, Format format, Options options, Gathering gathering)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException,
            XMLStreamException, IntakeException {
        switch (format) {
            case XLSX -> new ExcelSheets(gathering).read(file);
            case XLS -> new OldExcelSheets(gathering).read(file);
            case ODS -> new OdsSheets(gathering).read(file);
            case TEXT -> {
                return new TextSheets(gathering).read(file, name(file), options);
            }
        }
        return new SheetFile(format, Optional.empty(), Optional.empty(), gathering.sheets(),
                gathering.notes());
    }

    /// The one table of a text has the name of the file, without its ending.
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// A library that unpacks has bounds of its own.
    private static boolean isTooMuch(Throwable e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (at instanceof TooMuch || String.valueOf(at.getMessage()).startsWith("Zip bomb")) {
                return true;
            }
        }
        return false;
    }
}
