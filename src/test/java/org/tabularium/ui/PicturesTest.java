package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.ui.Screens.Content;
import org.tabularium.ui.Screens.Deed;
import org.tabularium.ui.Screens.Screen;
import org.tabularium.ui.Screens.Size;
import org.tabularium.check.rule.Rules;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.settings.Settings.Theme;
import org.tabularium.ui.window.Shell;

/// Paints every screen, so that all of them can be looked at in `target/pictures`.
///
/// Each build paints each screen once. With `-Dpictures=all` each is painted in both languages and both themes, in
/// an empty register, the sample and one of long names, and the places in a narrow, a wide and a tall window too;
/// with another value only those are painted in whose name it stands (a regular expression).
class PicturesTest {
    /// A blank window has one, a window without its styles a few dozen.
    private static final long LEAST_COLOURS = 60;
    private static final String ASKED = "pictures";
    @TempDir Path whole;

    @BeforeAll
    static void start() throws Exception {
        Stages.start();
    }

    /// Languages, themes and contents take turns, so that each of them is seen with many screens.
    @Test
    void everyScreenIsPaintedOnce() throws Exception {
        List<Screen> screens = Screens.all();
        for (int i = 0; i < screens.size(); i++) {
            Screen screen = screens.get(i);
            List<Content> contents = screen.contents().stream().toList();
            paint(screen, contents.get(i % contents.size()), i % 2 == 0 ? Locale.GERMAN : Locale.ENGLISH,
                    i % 4 < 2 ? Theme.LIGHT : Theme.DARK, screen.sizes().getFirst());
        }
    }

    @Test
    @EnabledIfSystemProperty(named = ASKED, matches = ".+")
    void everyScreenIsPaintedInEveryWay() throws Exception {
        for (Screen screen : Screens.all()) {
            for (Content content : screen.contents()) {
                for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                        for (Size size : screen.sizes()) {
                            if (isAskedFor(name(screen, content, language, theme, size))) {
                                paint(screen, content, language, theme, size);
                            }
                        }
                    }
                }
            }
        }
    }

    private static boolean isAskedFor(String name) {
        String asked = System.getProperty(ASKED, "");
        return asked.equals("all") || name.matches(".*(" + asked + ").*");
    }

    private static String name(Screen screen, Content content, Locale language, Theme theme, Size size) {
        return String.join("-", screen.name(), lower(content), language.getLanguage(), lower(theme))
                + (size == Size.USUAL ? "" : "-" + lower(size));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void paint(Screen screen, Content content, Locale language, Theme theme, Size size)
            throws Exception {
        String name = name(screen, content, language, theme, size);
        Path folder = Files.createTempDirectory(whole, ""); // windows of former pictures may still hold files
        Path longNames = LongNames.file(folder);
        FakePorts ports = new FakePorts();
        ports.rules = Rules.all();
        if (screen.name().equals(Screens.TAKEOVER)) {
            ports.chosen = Optional.of(EditedWorkbook.in(folder));
        }
        try (Silence silence = new Silence()) {
            Shell shell = Stages.onScreen(() -> {
                Shell opened = Stages.open(ports, folder, settings(language, theme, content, longNames));
                if (size == Size.NARROW) {
                    opened.scene().getWindow().setWidth(size.width);
                    opened.scene().getWindow().setHeight(size.height);
                }
                return opened;
            });
            Stages.settle();
            run(() -> open(shell, content, longNames));
            for (Deed deed : screen.deeds()) {
                Stages.onScreen(() -> {
                    deed.in(shell, ports, folder);
                    return true;
                });
                Stages.settle();
            }
            assertThat(Stages.onScreen(() -> Names.lacking(shell))).as("without a name on " + name)
                    .isEmpty();
            BufferedImage image = size.isLarge()
                    ? Stages.picture(shell, name, size.width, size.height)
                    : Stages.picture(shell, name);
            run(() -> List.copyOf(Window.getWindows()).reversed().forEach(Window::hide));
            assertThat(colours(image)).as("colours of " + name).isGreaterThan(LEAST_COLOURS);
            silence.assertKept();
        }
    }

    private static Settings settings(Locale language, Theme theme, Content content, Path longNames) {
        return new Settings(language, theme, switch (content) {
            case EMPTY -> List.of();
            case SAMPLE -> List.of(Path.of("/home/berger/Datenschutz", "Nordlicht.ropa"),
                    Path.of("/home/berger/Datenschutz/Mandanten", "Förde Logistik.ropa"));
            case LONG -> List.of(longNames, longNames.resolveSibling("Zweites Verzeichnis.ropa"));
        });
    }

    private static void open(Shell shell, Content content, Path longNames) {
        switch (content) {
            case EMPTY -> Stages.startEmpty(shell);
            case SAMPLE -> shell.commands().openSample();
            case LONG -> shell.commands().open(longNames);
        }
    }

    private static void run(Runnable deed) throws Exception {
        Stages.onScreen(() -> {
            deed.run();
            return true;
        });
        Stages.settle();
    }

    static long colours(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth())).distinct().count();
    }
}
