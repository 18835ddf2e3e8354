package org.tabularium.store.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How this computer is called. Asking the network for it is not for this program.
final class Machine {
    private static final Pattern IN_PREFERENCES = Pattern
            .compile("<key>LocalHostName</key>\\s*<string>([^<]+)</string>");
    private static final String NAME = Stream
            .of(variable("COMPUTERNAME"), file("/proc/sys/kernel/hostname"), file("/etc/hostname"),
                    preferences(),
                    variable("HOSTNAME"))
            .map(String::strip).filter(n -> !n.isEmpty()).findFirst().orElse("");

    private Machine() {}

    /// Its name; empty if the system does not say.
    static String name() {
        return NAME;
    }

    private static String variable(String name) {
        return System.getenv().getOrDefault(name, "");
    }

    private static String file(String name) {
        Path file = Path.of(name);
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException _) {
            return "";
        }
    }

    /// Where macOS has it.
    private static String preferences() {
        Matcher name =
                IN_PREFERENCES.matcher(file("/Library/Preferences/SystemConfiguration/preferences.plist"));
        return name.find() ? name.group(1) : "";
    }
}
