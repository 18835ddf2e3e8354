package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.check.rule.Rules;
import org.tabularium.ui.Screens.Deed;
import org.tabularium.ui.Screens.Screen;
import org.tabularium.ui.look.Look;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.settings.Settings.Theme;
import org.tabularium.ui.window.Shell;

/// Walks all screens, in German and English by turns. In every size of the interface nothing that has to be read is cut
/// and nothing is out of reach; in both themes every text differs from what lies behind it by 4.5 : 1 and every icon by
/// 3 : 1.
///
/// Each build walks the places and the dialogs. With `-Dscreens=REGEX` all screens of such names are walked, and painted
/// into `target/pictures`.
class EveryScreenTest {
    private static final String ONLY = System.getProperty("screens", "");
    /// Screens that show something of each kind once.
    private static final String USUAL =
            "welcome|controller|activity|party-larkspur|transfer|retention|mandate|notice|notice-who|findings"
                    + "|languages|published-facts|wizard|templates|export|palette-found|shortcuts|bulk|joint|law";
    private static final List<Integer> PERCENT = List.of(90, Settings.USUAL_SIZE, 150, 200);
    @TempDir Path whole;

    @Test
    void everythingOnEveryScreenCanBeReadAndReached() throws Exception {
        Stages.start();
        Set<String> faults = new LinkedHashSet<>();
        int turn = 0;
        for (Screen screen : Screens.all()) {
            if (screen.name().matches(ONLY.isEmpty() ? USUAL : ONLY)) {
                walk(screen, turn++ % 2 == 0 ? Locale.GERMAN : Locale.ENGLISH, faults);
            }
        }
        assertThat(faults).as("cut, out of reach, or too pale").isEmpty();
    }

    @Test
    void contrastIsMeasuredAsItIsDefined() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isBetween(4.54, 4.55);
        assertThat(Contrast.ratio(Color.WHITE, Color.web("#777777"))).isBetween(4.47, 4.48);
    }

    private void walk(Screen screen, Locale language, Set<String> faults) throws Exception {
        Path folder = Files.createTempDirectory(whole, ""); // former windows may still hold files
        FakePorts ports = new FakePorts(Rules.all());
        if (screen.name().equals(Screens.TAKEOVER)) {
            ports.chosen = Optional.of(EditedWorkbook.in(folder));
        }
        Shell shell = Stages.onScreen(() -> Stages.open(ports, folder, language, Theme.LIGHT));
        Stages.settle();
        screen(() -> {
            if (screen.contents().contains(Screens.Content.SAMPLE)) {
                shell.commands().openSample();
            } else {
                Stages.startEmpty(shell);
            }
        });
        for (Deed deed : screen.deeds()) {
            Stages.onScreen(() -> {
                deed.in(shell, ports, folder);
                return true;
            });
            Stages.settle();
        }
        String name = screen.name() + "-" + language.getLanguage() + "-";
        for (int percent : PERCENT) {
            screen(() -> Fitting.room(shell, percent));
            painted(shell, name + percent);
            told(name + percent, Stages.onScreen(() -> Fitting.faults(shell)), faults);
        }
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            screen(() -> Look.wear(theme, shell.scene()));
            screen(() -> Fitting.room(shell, Settings.USUAL_SIZE));
            painted(shell, name + theme.name().toLowerCase(Locale.ROOT));
            told(name + theme, Stages.onScreen(() -> new Contrast(shell).faults()), faults);
        }
        screen(() -> List.copyOf(Window.getWindows()).reversed().forEach(Window::hide));
    }

    private static void painted(Shell shell, String name) throws Exception {
        if (!ONLY.isEmpty()) {
            Stages.picture(shell, "screen-" + name);
        }
    }

    private static void told(String where, Set<String> found, Set<String> faults) {
        found.forEach(fault -> faults.add(where + ": " + fault));
    }

    private static void screen(Runnable deed) throws Exception {
        Stages.onScreen(() -> {
            deed.run();
            return true;
        });
        Stages.settle();
    }
}
