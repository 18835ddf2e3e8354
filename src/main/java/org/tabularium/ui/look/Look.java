package org.tabularium.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.tabularium.ui.settings.Settings.Theme;

/// Fonts and themes.
public final class Look {
    private static final List<String> FONTS = List.of("Inter-Regular", "Inter-Italic", "Inter-Medium",
            "Inter-SemiBold", "SourceSerif4-Regular", "SourceSerif4-Italic", "SourceSerif4-Medium",
            "SourceSerif4-SemiBold");

    private Look() {}

    /// Makes the bundled fonts known; to be called once before the first window.
    public static void loadFonts() {
        for (String name : FONTS) {
            try (InputStream in = Look.class.getResourceAsStream("/assets/fonts/" + name + ".ttf")) {
                Font.loadFont(Objects.requireNonNull(in, name), 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Gives the scene the program's own style sheet.
    public static void dress(Scene scene) {
        scene.getStylesheets().setAll(
                Objects.requireNonNull(Look.class.getResource("/assets/theme/tabularium.css"))
                        .toExternalForm());
    }

    /// Puts on a theme and marks the root, since a few colours of the paper differ.
    public static void wear(Theme theme, Scene scene) {
        boolean dark = switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getRoot().getStyleClass().remove("dark");
        if (dark) {
            scene.getRoot().getStyleClass().add("dark");
        }
    }
}
