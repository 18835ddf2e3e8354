package org.tabularium.ui.dpf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.dpf.Compared;
import org.tabularium.intake.dpf.ListFile;
import org.tabularium.intake.dpf.Lookup;
import org.tabularium.intake.dpf.Reading;
import org.tabularium.intake.dpf.Snapshots;
import org.tabularium.law.Law;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.ui.port.Ports;

/// The list that is used now: the one of the latest day.
public final class Participants {
    private final Snapshots kept;
    private final Law law;
    private final ReadOnlyObjectWrapper<Optional<Lookup>> list =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    /// The same for other threads.
    private volatile Optional<Lookup> latest = Optional.empty();

    /// What came of a file.
    ///
    /// @param reading how it was read
    /// @param list the list that is used from now on, which may be a later one
    public record Read(Reading reading, Lookup list) {}

    /// @param folder where lists are kept
    public Participants(Path folder, Law law) {
        kept = new Snapshots(folder);
        this.law = law;
    }

    /// Reads what was kept, off the screen's thread.
    public void load(Ports.Background background) {
        background.run(() -> kept.newest().map(Lookup::new), found -> {
            if (latest.isEmpty()) {
                use(found);
            }
        }, failed -> {
            // without a list nothing is shown of it
        });
    }

    /// Reads a file and keeps its list; to be called off the screen's thread.
    Read read(Path file, LocalDate day) throws IntakeException, StoreException {
        Reading reading = new ListFile(law).read(file, day);
        kept.keep(reading.snapshot());
        return new Read(reading, new Lookup(reading.snapshot()));
    }

    /// Uses a list from now on, unless a later one is in use.
    void use(Optional<Lookup> found) {
        boolean later = found.isPresent() && latest.isPresent()
                && latest.get().snapshot().day().isAfter(found.get().snapshot().day());
        if (!later) {
            latest = found;
            list.set(found);
        }
    }

    /// The list in use, to be told of another one.
    public ReadOnlyObjectProperty<Optional<Lookup>> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// What the list says of a party; empty while there is none. To be called on any thread.
    public Optional<Compared> of(Register register, Party party) {
        return latest.map(l -> Compared.of(register, party, l));
    }

    /// The same for a party that has to do with the United States.
    public Optional<Compared> concerning(Register register, Party party) {
        return latest.filter(l -> Compared.concerns(register, party, law))
                .map(l -> Compared.of(register, party, l));
    }

    List<Compared> all(Register register, Lookup read) {
        return Compared.of(register, law, read);
    }
}
