package org.tabularium.ui.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;
import org.tabularium.ui.settings.Settings.Theme;

/// Keeps the settings in one readable file. A file that is missing or damaged means the settings of a first start.
public final class SettingsFile {
    private static final String VIEW = "view.";
    private static final String YES = "yes";
    private static final String PROGRAM = "tabularium";
    private static final long LARGEST = 1 << 20;
    private final Path file;
    private final Path state;

    /// With the state of the program beside the settings.
    public SettingsFile(Path file) {
        this(file, file.toAbsolutePath().resolveSibling("state"));
    }

    private SettingsFile(Path file, Path state) {
        this.file = file;
        this.state = state;
    }

    /// The file in the place that the system provides for settings; what is kept of open registers lies where the system
    /// provides for what stays on this computer.
    public static SettingsFile ofUser() {
        String home = System.getProperty("user.home", ".");
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String appData = System.getenv("APPDATA");
        Path settings;
        Path state;
        if (os.contains("win") && appData != null) {
            settings = Path.of(appData, PROGRAM);
            state = place("LOCALAPPDATA", Path.of(appData)).resolve(PROGRAM).resolve("state");
        } else if (os.contains("mac")) {
            settings = Path.of(home, "Library", "Application Support", PROGRAM);
            state = settings.resolve("state");
        } else {
            settings = place("XDG_CONFIG_HOME", Path.of(home, ".config")).resolve(PROGRAM);
            state = place("XDG_STATE_HOME", Path.of(home, ".local", "state")).resolve(PROGRAM);
        }
        return new SettingsFile(settings.resolve("settings.properties"), state);
    }

    private static Path place(String variable, Path usual) {
        String told = System.getenv(variable);
        return told == null || told.isEmpty() ? usual : Path.of(told);
    }

    public Settings read() {
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (Files.size(file) <= LARGEST) {
                kept.load(in);
            }
        } catch (IOException | IllegalArgumentException e) {
            kept.clear();
        }
        return new Settings(
                Locale.forLanguageTag(kept.getProperty("language", Locale.getDefault().getLanguage())),
                theme(kept.getProperty("theme", "")), recent(kept),
                Optional.ofNullable(kept.getProperty("catalog")).flatMap(SettingsFile::path),
                kept.getProperty("presenting", "").equals(YES), views(kept), size(kept));
    }

    /// Keeps the settings; if they cannot be kept the program goes on without.
    public void write(Settings settings) {
        StringBuilder text = new StringBuilder("# Tabularium\n");
        text.append("language=").append(settings.language().getLanguage()).append('\n');
        text.append("theme=").append(settings.theme().name().toLowerCase(Locale.ROOT)).append('\n');
        if (settings.size() != Settings.USUAL_SIZE) {
            text.append("size=").append(settings.size()).append('\n');
        }
        if (settings.presenting()) {
            text.append("presenting=").append(YES).append('\n');
        }
        settings.catalog().ifPresent(folder -> text.append("catalog=").append(escaped(folder)).append('\n'));
        new TreeMap<>(settings.views()).forEach((name, arranged) -> text.append(VIEW).append(name).append('=')
                .append(arranged).append('\n'));
        for (int i = 0; i < settings.recent().size(); i++) {
            text.append("recent.").append(i).append('=').append(escaped(settings.recent().get(i)))
                    .append('\n');
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            SafeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | StoreException e) {
            // settings are a convenience: losing them loses no work
        }
    }

    /// Where the user's own templates are unless another folder is chosen.
    public Path usualCatalog() {
        return file.toAbsolutePath().resolveSibling("catalog");
    }

    /// Where the law packs are kept that the user has applied.
    public Path laws() {
        return file.toAbsolutePath().resolveSibling("law");
    }

    /// Where the choices of the last export of each register are kept.
    public Path exports() {
        return file.toAbsolutePath().resolveSibling("exports");
    }

    /// Where it is kept how tables of others were read.
    public Path mappings() {
        return file.toAbsolutePath().resolveSibling("mappings");
    }

    /// Where lists of participants are kept.
    public Path usualDpf() {
        return file.toAbsolutePath().resolveSibling("dpf");
    }

    /// Where it is kept what open registers need to survive a crash, and their earlier versions. Nothing of it leaves this
    /// computer with the user's profile.
    public Path state() {
        return state;
    }

    private static Map<String, String> views(Properties kept) {
        return kept.stringPropertyNames().stream().filter(name -> name.startsWith(VIEW))
                .collect(Collectors.toMap(name -> name.substring(VIEW.length()), kept::getProperty));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            // a path of another system
            return Optional.empty();
        }
    }

    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\").replace("\n", "");
    }

    private static int size(Properties kept) {
        String size = kept.getProperty("size", "");
        return size.matches("[0-9]{1,4}") ? Integer.parseInt(size) : Settings.USUAL_SIZE;
    }

    private static Theme theme(String name) {
        return List.of(Theme.values()).stream().filter(t -> t.name().equalsIgnoreCase(name)).findFirst()
                .orElse(Theme.SYSTEM);
    }

    private static List<Path> recent(Properties kept) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; kept.containsKey("recent." + i); i++) {
            path(kept.getProperty("recent." + i)).ifPresent(files::add);
        }
        return files;
    }
}
