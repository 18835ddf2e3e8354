package org.tabularium.ui.dpf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tabularium.intake.dpf.Compared;
import org.tabularium.intake.dpf.Lookup;
import org.tabularium.model.Register;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// Reads a list off the screen's thread and tells what came of it.
///
/// @param participants keeps the list
/// @param background where it is read
public record ListReading(Participants participants, Ports.Background background) {

    /// What is told of a list.
    ///
    /// @param sentences how it was read
    /// @param compared the parties of the register; empty if there is none
    public record Told(Lookup list, List<String> sentences, Optional<List<Compared>> compared) {}

    /// Reads the list, uses it from now on, and tells.
    public void read(Path file, LocalDate day, Optional<Register> register, Words words, Consumer<Told> told,
            Consumer<Exception> failed) {
        Words said = Words.of("intake", words.locale());
        background.run(() -> {
            Participants.Read read = participants.read(file, day);
            return new Told(read.list(), read.reading().sentences(said),
                    register.map(r -> participants.all(r, read.list())));
        }, result -> {
            participants.use(Optional.of(result.list()));
            told.accept(result);
        }, failed);
    }
}
