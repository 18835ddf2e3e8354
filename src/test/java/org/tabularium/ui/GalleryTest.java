package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.law.Law;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.picture.map.MapFrame;
import org.tabularium.picture.poster.Poster;
import org.tabularium.ui.settings.Settings.Theme;

/// Paints pictures into `target/pictures` as different people see them, to be looked at.
class GalleryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void picturesAsDifferentPeopleSeeThem(Theme theme) throws Exception {
        Register register = Stages.sample().register();
        Law law = Stages.LAW.asOf(TODAY);
        for (Poster poster : List.of(new Poster.Transfers(MapFrame.WORLD, Optional.empty()),
                new Poster.Flow(new Id<>("act-support")))) {
            Drawing drawing = poster.drawing(register, law, TODAY, Language.ENGLISH);
            try (Easel easel = new Easel(drawing, theme)) {
                BufferedImage picture = easel.picture();
                assertThat(picture.getWidth()).isGreaterThan(400);
                for (Eyes eyes : Eyes.values()) {
                    save(eyes, picture, poster.name() + "-" + theme + "-" + eyes);
                }
            }
        }
    }

    private static void save(Eyes eyes, BufferedImage picture, String name) throws Exception {
        Map<Integer, Integer> known = new HashMap<>();
        BufferedImage seen =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                seen.setRGB(x, y, known.computeIfAbsent(picture.getRGB(x, y), rgb -> seen(rgb, eyes)));
            }
        }
        Path file = Path.of("target", "pictures", "eyes-" + name.toLowerCase(Locale.ROOT) + ".png");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        ImageIO.write(seen, "png", file.toFile());
    }

    private static int seen(int rgb, Eyes eyes) {
        Color colour = eyes.see(Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
        return (int) Math.round(colour.getRed() * 255) << 16 | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }
}
