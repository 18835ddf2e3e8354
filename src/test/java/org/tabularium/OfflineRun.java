package org.tabularium;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.tabularium.offline.Guard;

/// The program with a guard before every connection: every command, then journeys through the window. Tells on standard
/// output what was done, and what the guard turned away.
///
/// Its arguments are a folder, a file of commands (one a line, words parted by spaces), and the names of classes with
/// journeys.
public final class OfflineRun {
    private OfflineRun() {}

    public static void main(String[] args) throws IOException {
        Guard.stand();
        PrintStream told = System.out;
        List<String> lines = new ArrayList<>();
        for (String command : Files.readAllLines(Path.of(args[1]))) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            int code = Main.run(command.split(" "));
            lines.add("command " + code + " " + command);
            if (command.equals("--help")) {
                said.toString(StandardCharsets.UTF_8).lines().forEach(line -> lines.add("help " + line));
            }
        }
        for (String journey : List.of(args).subList(2, args.length)) {
            SummaryGeneratingListener summary = new SummaryGeneratingListener();
            LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectClass(journey)).build(), summary);
            lines.add("journey " + summary.getSummary().getTestsSucceededCount() + " "
                    + summary.getSummary().getTotalFailureCount() + " " + journey);
        }
        Guard.attempts().forEach(attempt -> lines.add("attempt " + attempt));
        told.println(String.join("\n", lines));
        told.flush();
        Runtime.getRuntime().halt(0); // what runs for a window would go on
    }
}
