package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.law.Footing;
import org.tabularium.law.TransferCount;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Register;
import org.tabularium.picture.Samples;
import org.tabularium.store.RopaFile;
import org.tabularium.words.Words;

/// Overview, sidebar and the place of the transfers show the same figures, and say what they count.
class TransferFiguresShownTest {
    private static final Words WORDS = Words.of("ui", Locale.GERMAN);
    @TempDir Path folder;

    @Test
    void everyScreenShowsTheFiguresOfTheRegister() throws Exception {
        for (Register register : Samples.all().toList()) {
            Path file = folder.resolve("sample.ropa");
            RopaFile.save(file, register);
            TransferCount count = TransferCount.of(TransferRow.of(register, Stages.LAW));
            try (Journey user = new Journey(folder, Locale.GERMAN, List.of())) {
                user.open(file);
                user.click(user.button("Übersicht"));
                int transfers = count.all().transfers();
                assertThat(user.button(transfers + " " + WORDS.get("overview.name.transfer") + ", "
                        + WORDS.get("overview.transfer", count.countries())).isVisible()).isTrue();
                assertThat(user.count("Übermittlungen"))
                        .isEqualTo(transfers == 0 ? "" : Integer.toString(transfers));
                if (transfers > 0) {
                    user.click(user.button("Übermittlungen"));
                    assertThat(user.says(".legend-column .entry-detail"))
                            .contains(WORDS.get("transfer.count", transfers,
                                    count.all().recipients(), count.countries()));
                    for (Footing footing : Footing.values()) {
                        assertLegend(user, footing, count.on(footing));
                    }
                }
            }
        }
    }

    private static void assertLegend(Journey user, Footing footing, TransferCount.Sum sum) {
        String said = WORDS.get("transfer.legend.spoken",
                WORDS.get("footing." + footing.name().toLowerCase(Locale.ROOT)),
                sum.recipients(), sum.transfers());
        assertThat(user.one(".legend-button", n -> said.equals(n.getAccessibleText()))).isNotNull();
    }
}
