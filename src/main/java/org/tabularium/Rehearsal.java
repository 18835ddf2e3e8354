package org.tabularium;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tabularium.cli.TabulariumCommand;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.ExportOrder;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.ui.Walk;
import org.tabularium.ui.settings.SettingsFile;
import org.tabularium.ui.window.Shell;

/// Uses the whole program once, without a user: its screens, its writers and readers, its command line. Java takes
/// notes on the way, from which the cache of the finished program is made (`docs/start-up.md`).
final class Rehearsal {
    /// So often that the compiler knows what is done again and again.
    private static final int ROUNDS = 2;
    /// Writing wants more: 0.65 instead of 0.68 of `PdfPTable` for the first PDF (`docs/benchmark.md`).
    private static final int WRITINGS = 6;

    private Rehearsal() {}

    /// Starts the program, uses it and ends it.
    ///
    /// @param args an empty folder for everything that is written
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        CompletableFuture<Shell> begun = new CompletableFuture<>();
        if (!Main.started(new SettingsFile(folder.resolve("settings.properties")), begun::complete)) {
            throw new IllegalStateException("no window can be shown here");
        }
        try {
            rehearse(begun.get(1, TimeUnit.MINUTES), folder);
        } finally {
            Walk.end();
        }
    }

    private static void rehearse(Shell shell, Path folder) throws Exception {
        Path file = folder.resolve("sample.ropa");
        Register register = Main.sample().register();
        RopaFile.save(file, register);
        Walk walk = new Walk(shell, register);
        walk.open(file);
        for (int i = 0; i < ROUNDS; i++) {
            walk.look();
        }
        for (int i = 0; i < WRITINGS; i++) {
            write(register, folder);
        }
        walk.ask();
        for (Path notice : notices(folder)) {
            walk.read(notice);
        }
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        command("check", file.toString());
        command("export", file.toString(), "--as", "docx", "--out", folder.toString());
    }

    /// Every kind of document in every format.
    private static void write(Register register, Path folder) throws StoreException {
        new ExportJob(Law.load()).run(new ExportOrder(register, "sample", List.of(ExportJob.What.values()),
                List.of(ExportJob.Format.values()), List.of(Language.GERMAN, Language.ENGLISH), folder),
                ExportJob.Watcher.NONE);
    }

    /// What was written, as if somebody had published it.
    private static List<Path> notices(Path folder) throws IOException {
        try (Stream<Path> written = Files.list(folder)) {
            return written
                    .filter(f -> f.getFileName().toString().matches("sample-notice-.*\\.(html|docx|pdf)"))
                    .sorted().toList();
        }
    }

    private static void command(String... args) {
        if (Main.run(args) >= TabulariumCommand.BAD_INPUT) {
            throw new IllegalStateException(String.join(" ", args));
        }
    }
}
