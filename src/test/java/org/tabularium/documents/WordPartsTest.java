package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.tabularium.document.Document;
import org.tabularium.export.Progress;
import org.tabularium.export.word.WordWriter;

/// Every part of every Word file follows the schema of ISO/IEC 29500 (transitional).
class WordPartsTest {

    @Test
    void everyPartOfEveryDocumentFollowsTheSchema() throws Exception {
        for (Map.Entry<String, Document> document : EveryDocument.all().entrySet()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WordWriter.write(document.getValue(), out, Progress.NONE);
            int checked = 0;
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    List<XmlError> faults = new ArrayList<>();
                    XmlObject parsed = parsed(part.getName(), text);
                    if (parsed.schemaType().isDocumentType()) {
                        parsed.validate(new XmlOptions().setErrorListener(faults));
                    }
                    assertThat(faults).as(document.getKey() + " " + part.getName()).isEmpty();
                    checked += part.getName().startsWith("word/") && part.getName().endsWith(".xml") ? 1 : 0;
                }
            }
            assertThat(checked).as(document.getKey()).isEqualTo(6);
        }
    }

    private static XmlObject parsed(String part, String text) throws XmlException {
        return switch (part) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(text);
            case "word/styles.xml" -> StylesDocument.Factory.parse(text);
            case "word/numbering.xml" -> NumberingDocument.Factory.parse(text);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(text);
            case "word/header1.xml" -> HdrDocument.Factory.parse(text);
            case "word/footer1.xml" -> FtrDocument.Factory.parse(text);
            case "docProps/app.xml" -> PropertiesDocument.Factory.parse(text);
            default -> XmlObject.Factory.parse(text);
        };
    }
}
