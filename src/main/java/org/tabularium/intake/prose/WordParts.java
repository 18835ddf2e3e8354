package org.tabularium.intake.prose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tabularium.intake.SafeXml;

/// The parts of a Word document in which its text stands.
///
/// @param parts what each of them holds, by its name without folders
/// @param names of all parts of the archive
record WordParts(Map<String, byte[]> parts, Set<String> names) {
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 60L << 20;
    private static final long MOST_TOGETHER = 300L << 20;
    private static final Set<String> READ = Set.of("word/document.xml", "word/styles.xml",
            "word/numbering.xml",
            "word/footnotes.xml", "word/endnotes.xml");

    /// Unpacks an archive; what is not read is only counted.
    static WordParts of(byte[] content) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        Set<String> names = new HashSet<>();
        byte[] buffer = new byte[64 * 1024];
        long together = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (names.size() > MOST_PARTS) {
                    throw new Excess("parts");
                }
                if (READ.contains(entry.getName())) {
                    byte[] part = zip.readNBytes((int) MOST_BYTES);
                    together += part.length;
                    if (part.length == MOST_BYTES) {
                        throw new Excess("bytes");
                    }
                    parts.put(entry.getName().substring(entry.getName().lastIndexOf('/') + 1), part);
                } else {
                    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                        together += read;
                        if (together > MOST_TOGETHER) {
                            throw new Excess("bytes");
                        }
                    }
                }
            }
        }
        return new WordParts(Map.copyOf(parts), Set.copyOf(names));
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /// A reader of a part that knows no entities and fetches nothing; an absent part is an empty one.
    XMLStreamReader xml(String part) throws XMLStreamException {
        byte[] empty = {'<', 'x', '/', '>'};
        return SafeXml.reader(new ByteArrayInputStream(parts.getOrDefault(part, empty)));
    }

    /// An attribute of the element that was just begun, in whatever namespace; empty if there is none.
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /// A number in an attribute.
    static int number(XMLStreamReader xml, String name, int otherwise) {
        String text = attribute(xml, name);
        boolean digits = !text.isEmpty() && text.length() < 9
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : otherwise;
    }
}
