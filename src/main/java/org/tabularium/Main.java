package org.tabularium;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tabularium.cli.Laws;
import org.tabularium.cli.TabulariumCommand;
import org.tabularium.check.Rule;
import org.tabularium.check.rule.Rules;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.ExportOrder;
import org.tabularium.model.Language;
import org.tabularium.store.LawKey;
import org.tabularium.store.LawShelf;
import org.tabularium.store.Opened;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;
import org.tabularium.store.fault.FaultLog;
import org.tabularium.store.fault.Faults;
import org.tabularium.store.held.Keeper;
import org.tabularium.store.journal.Later;
import org.tabularium.ui.Program;
import org.tabularium.ui.port.SystemPorts;
import org.tabularium.ui.settings.SettingsFile;
import org.tabularium.ui.window.Services;
import org.tabularium.ui.window.Shell;
import org.tabularium.words.Words;

/// Starts the program: without arguments the editor, with a register that register, else the command line.
public final class Main {
    private static final String SAMPLE = "/assets/samples/nordlicht.ropa";
    private static final String ENDING = ".ropa";

    private Main() {}

    public static void main(String[] args) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        Faults.kept(version(), new FaultLog(SettingsFile.ofUser().state(), clock))
                .catchTheRest(fault -> System.err.println(fault.sentence(Locale.getDefault())));
        int code = run(args);
        if (code != TabulariumCommand.DONE) {
            System.exit(code);
        }
    }

    /// Does what the arguments say.
    ///
    /// @return the exit code
    static int run(String... args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        if (args.length == 3 && args[0].equals("sample") && args[1].equals("--documents")) {
            return sample(Path.of(args[2]), out, err);
        }
        if (args.length == 0) {
            return editor(shell -> {}, err);
        }
        if (args.length == 1 && args[0].endsWith(ENDING)) {
            return editor(shell -> shell.commands().open(Path.of(args[0])), err);
        }
        return new TabulariumCommand(
                law -> order -> new ExportJob(law).run(order, ExportJob.Watcher.NONE), laws(),
                SettingsFile.ofUser().state(), Clock.system(ZoneId.systemDefault()), version(),
                Locale.getDefault(), out, err).run(args);
    }

    private static Laws laws() {
        LawKey key = LawKey.shipped();
        return new Laws(key, new LawShelf(SettingsFile.ofUser().laws(), key).load());
    }

    private static int editor(Consumer<Shell> begun, PrintWriter err) {
        if (!started(SettingsFile.ofUser(), begun)) {
            err.println(Words.of("cli", Locale.getDefault()).get("no-display"));
            return TabulariumCommand.BAD_INPUT;
        }
        return TabulariumCommand.DONE;
    }

    /// Opens the window.
    ///
    /// @param settings where settings are kept
    /// @param begun told of the window once it is there
    /// @return whether a window can be shown here
    static boolean started(SettingsFile settings, Consumer<Shell> begun) {
        LawShelf laws = new LawShelf(settings.laws(), LawKey.shipped());
        // Both are read while the first window is made ready.
        CompletableFuture<LawShelf.InUse> inUse = meanwhile(laws::load);
        CompletableFuture<List<Rule>> rules = meanwhile(Rules::all);
        Later later = SystemPorts.later();
        Keeper keeper = new Keeper(settings.state(), later, Clock.system(ZoneId.systemDefault()));
        return Program.start(
                ports -> new Services(inUse.join().law(), rules.join(), new ExportJob(inUse.join().law()),
                        ports, settings, Main::sample, version(), laws, keeper),
                settings, later, shell -> {
                    shell.unusedLaw(inUse.join().problems());
                    begun.accept(shell);
                });
    }

    private static <T> CompletableFuture<T> meanwhile(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> Thread.ofPlatform().daemon().start(task));
    }

    /// The editor with the sample register, or, where no window can be shown, the sample's documents.
    private static int sample(Path folder, PrintWriter out, PrintWriter err) {
        if (started(SettingsFile.ofUser(), shell -> shell.commands().openSample())) {
            return TabulariumCommand.DONE;
        }
        Words words = Words.of("cli", Locale.getDefault());
        try {
            Files.createDirectories(folder);
            out.println(words.get("sample.no-display", folder.toString()));
            new ExportJob(laws().inUse().law()).run(new ExportOrder(sample().register(), "nordlicht",
                    List.of(ExportJob.What.values()),
                    List.of(ExportJob.Format.values()), List.of(Language.GERMAN, Language.ENGLISH), folder),
                    ExportJob.Watcher.NONE);
            return TabulariumCommand.DONE;
        } catch (StoreException e) {
            err.println(e.sentence(words.locale()));
        } catch (IOException e) {
            err.println(words.get("usage.folder", folder.toString()));
        }
        return TabulariumCommand.BAD_INPUT;
    }

    static Opened sample() throws IOException, StoreException {
        try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            return RopaFormat.open(in.readAllBytes());
        }
    }

    private static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "unpackaged");
    }
}
