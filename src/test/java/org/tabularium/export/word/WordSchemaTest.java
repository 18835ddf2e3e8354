package org.tabularium.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Word refuses a file whose elements stand in the wrong order; the schema of ISO/IEC 29500 tells.
class WordSchemaTest {

    @Test
    void theBodyFollowsTheSchema() throws Exception {
        assertThat(faults(DocumentDocument.Factory.parse(part("document")))).isEmpty();
    }

    @Test
    void stylesFollowTheSchema() throws Exception {
        assertThat(faults(StylesDocument.Factory.parse(part("styles")))).isEmpty();
    }

    @Test
    void numberingFollowsTheSchema() throws Exception {
        assertThat(faults(NumberingDocument.Factory.parse(part("numbering")))).isEmpty();
    }

    @Test
    void settingsFollowTheSchema() throws Exception {
        assertThat(faults(SettingsDocument.Factory.parse(part("settings")))).isEmpty();
    }

    @Test
    void headAndFootFollowTheSchema() throws Exception {
        assertThat(faults(HdrDocument.Factory.parse(part("header1")))).isEmpty();
        assertThat(faults(FtrDocument.Factory.parse(part("footer1")))).isEmpty();
    }

    @Test
    void aWrongOrderIsFound() throws Exception {
        String wrong = part("document").replaceFirst("(<w:pStyle [^>]*>)(<w:pageBreakBefore/>)", "$2$1");
        assertThat(faults(DocumentDocument.Factory.parse(wrong))).isNotEmpty();
    }

    private static String part(String name) throws IOException {
        return WordWriterTest.part(Samples.everything(), "word/" + name + ".xml");
    }

    private static List<String> faults(XmlObject parsed) {
        List<XmlError> faults = new ArrayList<>();
        parsed.validate(new XmlOptions().setErrorListener(faults));
        return faults.stream().map(XmlError::toString).toList();
    }
}
