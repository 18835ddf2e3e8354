package org.tabularium.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tabularium.Chance;

class MarkupTest {

    @Property(seed = Chance.SEED, tries = 300)
    void whateverGoesInIsWellFormedAndComesOutCleanedOnly(@ForAll String text) throws Exception {
        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(element(text).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(root.getTextContent()).isEqualTo(CleanText.of(text));
        assertThat(root.getAttribute("a")).isEqualTo(CleanText.of(text));
    }

    @Property(seed = Chance.SEED, tries = 300)
    void cleaningTwiceChangesNothing(@ForAll String text) {
        assertThat(CleanText.of(CleanText.of(text))).isEqualTo(CleanText.of(text));
    }

    @Test
    void ordinaryTextIsLeftAlone() {
        String text = "Ä ß „Zitat“ 😀 \u00A0§\t\n";
        assertThat(CleanText.of(text)).isEqualTo("Ä ß „Zitat“ 😀 \u00A0§\t\n");
    }

    private static String element(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Markup xml = new Markup(out);
        xml.raw("<x").attribute("a", text).raw(">").text(text).raw("</x>").flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
