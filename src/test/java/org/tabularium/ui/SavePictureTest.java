package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.picture.map.MapFrame;
import org.tabularium.picture.poster.Poster;
import org.tabularium.ui.picture.PictureWanted;

/// A picture becomes a file.
@Timeout(120)
class SavePictureTest {
    @TempDir Path folder;

    @Test
    void aPictureIsSavedInTheFormatAndLanguageChosen() throws Exception {
        try (Journey user = asked(Locale.GERMAN, folder.resolve("karte.svg"))) {
            user.click(user.button("SVG"));
            user.click(user.button("Englisch"));
            user.click(user.button("Ort wählen und speichern …"));
            assertThat(Files.readString(folder.resolve("karte.svg"))).contains("<svg",
                    "Transfers to third countries",
                    "Nordlicht Software GmbH", "Philippines", "no safeguard");
            assertThat(user.notices()).containsExactly("Bild „karte.svg“ gespeichert");
            user.click(user.button("Öffnen"));
            assertThat(user.ports.shown).containsExactly(folder.resolve("karte.svg"));
        }
    }

    @Test
    void theEndingOfTheNameDecidesAndOneThatIsMissingIsAdded() throws Exception {
        try (Journey user = asked(Locale.ENGLISH, folder.resolve("map"))) {
            user.click(user.button("Choose place and save…"));
            assertThat(ImageIO.read(folder.resolve("map.png").toFile()).getWidth()).isGreaterThan(2000);
            user.ports.chosen = Optional.of(folder.resolve("map.SVG"));
            ask(user);
            user.click(user.button("Choose place and save…"));
            assertThat(Files.readString(folder.resolve("map.SVG"))).contains("<svg");
        }
    }

    @Test
    void whatCannotBeWrittenIsToldInASentence() throws Exception {
        try (Journey user = asked(Locale.GERMAN, folder.resolve("nirgends/karte.png"))) {
            user.click(user.button("Ort wählen und speichern …"));
            assertThat(user.notices()).singleElement().asString().contains("nirgends");
            assertThat(folder.resolve("nirgends")).doesNotExist();
        }
    }

    @Test
    void whoChoosesNoPlaceSavesNothing() throws Exception {
        try (Journey user = asked(Locale.GERMAN, folder)) {
            user.ports.chosen = Optional.empty();
            user.click(user.button("Ort wählen und speichern …"));
            assertThat(user.notices()).isEmpty();
            assertThat(user.shows(".dialog-content")).isFalse();
        }
    }

    private Journey asked(Locale language, Path chosen) throws Exception {
        Journey user = new Journey(folder, language);
        user.screen(() -> user.shell.commands().openSample());
        user.ports.chosen = Optional.of(chosen);
        ask(user);
        return user;
    }

    private void ask(Journey user) throws Exception {
        Poster map = new Poster.Transfers(MapFrame.WORLD, Optional.empty());
        user.screen(() -> user.shell.commands().savePicture(new PictureWanted(map.name(), language -> map
                .drawing(user.register(), Stages.LAW, LocalDate.of(2026, 11, 21), language))));
        Stages.picture(user.shell, "picture-dialog");
    }
}
