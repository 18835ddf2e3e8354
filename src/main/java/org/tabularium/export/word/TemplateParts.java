package org.tabularium.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tabularium.export.word.TemplateException.Reason;

/// Reads the parts of a template that somebody else has made.
final class TemplateParts {
    /// A letterhead with pictures has a few megabytes at most.
    private static final int LARGEST = 40 * 1024 * 1024;
    private static final int MOST = 1000;

    private TemplateParts() {}

    /// The parts by name. What is XML among them is well-formed, in UTF-8 and declares no entities.
    static Map<String, byte[]> read(InputStream in) throws TemplateException, IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || parts.size() == MOST) {
                    throw new TemplateException(Reason.TOO_LARGE);
                }
                String name = entry.getName();
                if (name.contains("..") || name.contains("\\") || name.startsWith("/")) {
                    throw new TemplateException(Reason.NOT_WORD);
                }
                parts.put(name, checked(name, bytes));
            }
        } catch (java.util.zip.ZipException | IllegalArgumentException e) {
            throw new TemplateException(Reason.NOT_WORD, e);
        } catch (java.io.EOFException e) {
            throw new TemplateException(Reason.NOT_WORD, e);
        }
        return parts;
    }

    private static byte[] checked(String name, byte[] bytes) throws TemplateException {
        String low = name.toLowerCase(Locale.ROOT);
        if (low.contains("vbaproject") || low.contains("vbadata") || low.contains("activex/")) {
            throw new TemplateException(Reason.MACROS);
        }
        if (low.endsWith(".xml") || low.endsWith(".rels")) {
            try {
                if (StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()
                        .contains("<!DOCTYPE")) {
                    throw new TemplateException(Reason.NOT_WORD);
                }
                walk(bytes);
            } catch (CharacterCodingException | XMLStreamException e) {
                throw new TemplateException(Reason.NOT_WORD, e);
            }
        }
        return bytes;
    }

    private static void walk(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml), "UTF-8");
        try {
            while (reader.hasNext()) {
                reader.next();
            }
        } finally {
            reader.close();
        }
    }
}
