package org.tabularium.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the program remembers.
///
/// @param language language of the program
/// @param theme light, dark, or as the system has it
/// @param recent files opened lately, the last one first
/// @param catalog folder of the user's own templates; absent for the usual one
/// @param presenting whether others look on, so that nothing may tell of other registers
public record Settings(Locale language, Theme theme, List<Path> recent, Optional<Path> catalog,
        boolean presenting) {
    private static final int MOST_RECENT = 8;

    public Settings {
        recent = List.copyOf(recent);
    }

    public Settings(Locale language, Theme theme, List<Path> recent) {
        this(language, theme, recent, Optional.empty(), false);
    }

    public enum Theme {
        SYSTEM, LIGHT, DARK
    }

    public Settings withLanguage(Locale language) {
        return new Settings(language, theme, recent, catalog, presenting);
    }

    public Settings withTheme(Theme theme) {
        return new Settings(language, theme, recent, catalog, presenting);
    }

    public Settings withCatalog(Optional<Path> catalog) {
        return new Settings(language, theme, recent, catalog, presenting);
    }

    public Settings withPresenting(boolean presenting) {
        return new Settings(language, theme, recent, catalog, presenting);
    }

    /// With one more file opened.
    public Settings opened(Path file) {
        return withRecent(Stream.concat(Stream.of(file), recent.stream().filter(p -> !p.equals(file)))
                .limit(MOST_RECENT).toList());
    }

    /// Without a file that is not there any more.
    public Settings without(Path file) {
        return withRecent(recent.stream().filter(p -> !p.equals(file)).toList());
    }

    /// The files opened lately as far as they may be seen: none while others look on.
    public List<Path> shownRecent() {
        return presenting ? List.of() : recent;
    }

    /// With these files opened lately.
    public Settings withRecent(List<Path> recent) {
        return new Settings(language, theme, recent, catalog, presenting);
    }
}
