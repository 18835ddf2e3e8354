package org.tabularium.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class LookTest {

    @ParameterizedTest
    @EnumSource
    void saysTheSameAsTheStyle(Look look) throws IOException, XmlException {
        try (InputStream in = WordWriter.class.getResourceAsStream("styles.xml")) {
            CTStyles styles = StylesDocument.Factory.parse(in).getStyles();
            int line = -1;
            int before = -1;
            int after = -1;
            int size = -1;
            boolean bold = false;
            for (CTStyle style = style(styles, look.id); style != null; style = style.isSetBasedOn()
                    ? style(styles, style.getBasedOn().getVal())
                    : null) {
                if (style.isSetPPr() && style.getPPr().isSetSpacing()) {
                    var spacing = style.getPPr().getSpacing();
                    line = line < 0 && spacing.isSetLine() ? number(spacing.getLine()) : line;
                    before = before < 0 && spacing.isSetBefore() ? number(spacing.getBefore()) : before;
                    after = after < 0 && spacing.isSetAfter() ? number(spacing.getAfter()) : after;
                }
                if (style.isSetRPr()) {
                    bold |= style.getRPr().sizeOfBArray() > 0;
                    size = size < 0 && style.getRPr().sizeOfSzArray() > 0
                            ? number(style.getRPr().getSzArray(0).getVal())
                            : size;
                }
            }
            assertThat(new int[] {line, Math.max(before, 0), after, size < 0 ? 20 : size})
                    .containsExactly(look.line, look.before, look.after, look.size);
            assertThat(bold).isEqualTo(look.bold);
        }
    }

    private static CTStyle style(CTStyles styles, String id) {
        return styles.getStyleList().stream().filter(s -> id.equals(s.getStyleId())).findFirst()
                .orElseThrow();
    }

    private static int number(Object value) {
        return ((BigInteger) value).intValueExact();
    }
}
