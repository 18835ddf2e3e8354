package org.tabularium.ui.assistant;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.exchange.ExchangeFile;
import org.tabularium.intake.draft.Draft;
import org.tabularium.intake.draft.Languages;
import org.tabularium.intake.sheet.Options;
import org.tabularium.intake.sheet.SheetFile;
import org.tabularium.intake.sheet.SheetFiles;
import org.tabularium.intake.table.Mapping;
import org.tabularium.intake.table.Recognition;
import org.tabularium.intake.table.RememberedMappings;
import org.tabularium.intake.table.Targets;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.ui.port.Ports.Background;

/// Reads a file in the background and recognises its tables. One is read at a time; what is no longer wanted is stopped.
final class Reading {
    private final Background background;
    private final RememberedMappings remembered;
    private final Law law;
    private final Catalog catalog;
    private final Language usual;
    private final Function<Path, Optional<Runnable>> own;
    private Job job = new Job();

    /// A file as it was read.
    ///
    /// @param file its sheets
    /// @param targets what columns can be taken to
    /// @param recognition recognises sheets again
    /// @param recognised how its sheets are read by themselves
    /// @param proposed the same with what was chosen before for the same headings
    /// @param language of what stands in it
    record Found(SheetFile file, Targets targets, Recognition recognition, Mapping recognised,
            Mapping proposed,
            Language language) implements Result {}

    /// A register in a format of exchange, in which there is nothing to recognise.
    record Said(Draft draft) implements Result {}

    /// What a file is.
    sealed interface Result permits Found, Said, Own {}

    /// A workbook of ours, which goes its own way.
    record Own(Runnable then) implements Result {}

    /// What a reading ends in, and what it tells on the way.
    ///
    /// @param rows how many rows have been read
    record Told(Consumer<Integer> rows, Consumer<Result> found, Consumer<Exception> failed) {}

    /// Only whether it is stopped is asked on another thread.
    private static final class Job {
        private volatile boolean stopped;
    }

    /// @param usual language of a file that does not show which it is written in
    /// @param own what to do with a workbook of ours instead; asked off the screen's thread
    Reading(Background background, RememberedMappings remembered, Law law, Catalog catalog, Language usual,
            Function<Path, Optional<Runnable>> own) {
        this.background = background;
        this.remembered = remembered;
        this.law = law;
        this.catalog = catalog;
        this.usual = usual;
        this.own = own;
    }

    /// Reads a file; what was being read before is stopped.
    void read(Path path, Options options, Told told) {
        stop();
        Job mine = new Job();
        job = mine;
        background.run(() -> result(path, options, mine, told), found -> {
            if (!mine.stopped) {
                told.found().accept(found);
            }
        }, e -> {
            if (!mine.stopped && !(e instanceof CancellationException)) {
                told.failed().accept(e);
            }
        });
    }

    void stop() {
        job.stopped = true;
    }

    private Result result(Path path, Options options, Job mine, Told told) throws IntakeException {
        Optional<Runnable> ours = own.apply(path);
        check(mine);
        if (ours.isPresent()) {
            return new Own(ours.get());
        }
        return ExchangeFile.isOne(path) ? new Said(ExchangeFile.read(path, law))
                : found(path, options, mine, told);
    }

    private Found found(Path path, Options options, Job mine, Told told) throws IntakeException {
        SheetFile file = SheetFiles.read(path, options, rows -> {
            check(mine);
            Platform.runLater(() -> {
                if (!mine.stopped) {
                    told.rows().accept(rows);
                }
            });
        });
        check(mine);
        Targets targets = Targets.load(law);
        Recognition recognition = new Recognition(targets, law, catalog);
        Mapping recognised = recognition.of(file.sheets());
        check(mine);
        return new Found(file, targets, recognition, recognised, remembered.recalled(recognised),
                Languages.of(file.sheets(), usual));
    }

    private static void check(Job job) {
        if (job.stopped) {
            throw new CancellationException();
        }
    }

    /// What a file that cannot be read says of itself, where it says so.
    static Optional<IntakeException> problem(Exception e) {
        return e instanceof IntakeException problem ? Optional.of(problem) : Optional.empty();
    }
}
