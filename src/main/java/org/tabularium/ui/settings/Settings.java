package org.tabularium.ui.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the program remembers.
///
/// @param language language of the program
/// @param theme light, dark, or as the system has it
/// @param recent files opened lately, the last one first
/// @param catalog folder of the user's own templates; absent for the usual one
/// @param presenting whether others look on, so that nothing may tell of other registers
/// @param views how places are arranged, by the name of what can be arranged
/// @param size how large everything is shown, in percent
public record Settings(Locale language, Theme theme, List<Path> recent, Optional<Path> catalog,
        boolean presenting, Map<String, String> views, int size) {
    private static final int MOST_RECENT = 8;
    public static final int USUAL_SIZE = 100;
    /// The sizes to choose from, in percent.
    public static final List<Integer> SIZES = List.of(90, USUAL_SIZE, 110, 125, 150, 175, 200);

    public Settings {
        recent = List.copyOf(recent);
        views = Map.copyOf(views);
        size = Math.clamp(size, SIZES.getFirst(), SIZES.getLast());
    }

    public Settings(Locale language, Theme theme, List<Path> recent) {
        this(language, theme, recent, Optional.empty(), false, Map.of(), USUAL_SIZE);
    }

    public enum Theme {
        SYSTEM, LIGHT, DARK
    }

    public Settings withLanguage(Locale language) {
        return new Settings(language, theme, recent, catalog, presenting, views, size);
    }

    public Settings withTheme(Theme theme) {
        return new Settings(language, theme, recent, catalog, presenting, views, size);
    }

    public Settings withCatalog(Optional<Path> catalog) {
        return new Settings(language, theme, recent, catalog, presenting, views, size);
    }

    public Settings withPresenting(boolean presenting) {
        return new Settings(language, theme, recent, catalog, presenting, views, size);
    }

    /// Whether windows look the same with both: they differ at most in files opened lately and in how places are arranged.
    public boolean looksLike(Settings other) {
        return language.equals(other.language) && theme == other.theme && catalog.equals(other.catalog)
                && presenting == other.presenting;
    }

    /// With something arranged in another way.
    public Settings withView(String name, String arranged) {
        Map<String, String> changed = new HashMap<>(views);
        changed.put(name, arranged);
        return new Settings(language, theme, recent, catalog, presenting, changed, size);
    }

    public Settings withSize(int size) {
        return new Settings(language, theme, recent, catalog, presenting, views, size);
    }

    /// One size larger, or smaller; the largest and the smallest stay.
    public Settings resized(boolean larger) {
        List<Integer> order = larger ? SIZES : SIZES.reversed();
        return withSize(order.stream().filter(s -> larger ? s > size : s < size).findFirst().orElse(size));
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
        return new Settings(language, theme, recent, catalog, presenting, views, size);
    }
}
