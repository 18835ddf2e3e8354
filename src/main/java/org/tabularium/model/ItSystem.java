package org.tabularium.model;

import java.util.List;
import java.util.Optional;

/// A system or filing system in which data are processed.
///
/// @param id never changes
/// @param name name of the system
/// @param kind software, infrastructure or paper
/// @param description what it is for
/// @param provider who runs or supplies it
/// @param location where the data lie
/// @param department who is responsible for it
/// @param measures measures taken on this system
/// @param note internal remark, never printed for an authority
/// @param extras members of a newer format, kept as they were read
public record ItSystem(Id<ItSystem> id, LocalText name, Optional<Kind> kind, LocalText description, Optional<Id<Party>> provider, LocalText location, Optional<Id<Department>> department, List<Id<Measure>> measures, String note, Extras extras) implements Identified<ItSystem> {

    public ItSystem {
        measures = List.copyOf(measures);
    }

    /// A system of this name.
    public static ItSystem blank(Id<ItSystem> id, LocalText name) {
        return new ItSystem(id, name, Optional.empty(), LocalText.EMPTY, Optional.empty(), LocalText.EMPTY, Optional.empty(), List.of(), "", Extras.NONE);
    }

    /// What a system is.
    public enum Kind {
        SOFTWARE, INFRASTRUCTURE, DEVICE,
        /// A filing system on paper (Art. 2(1), Art. 4(6) GDPR).
        PAPER
    }

    public ItSystem withName(LocalText name) {
        return new ItSystem(id, name, kind, description, provider, location, department, measures, note, extras);
    }

    public ItSystem withKind(Optional<Kind> kind) {
        return new ItSystem(id, name, kind, description, provider, location, department, measures, note, extras);
    }

    public ItSystem withDescription(LocalText description) {
        return new ItSystem(id, name, kind, description, provider, location, department, measures, note, extras);
    }

    public ItSystem withProvider(Optional<Id<Party>> provider) {
        return new ItSystem(id, name, kind, description, provider, location, department, measures, note, extras);
    }

    public ItSystem withLocation(LocalText location) {
        return new ItSystem(id, name, kind, description, provider, location, department, measures, note, extras);
    }

    public ItSystem withDepartment(Optional<Id<Department>> department) {
        return new ItSystem(id, name, kind, description, provider, location, department, measures, note, extras);
    }

    public ItSystem withMeasures(List<Id<Measure>> measures) {
        return new ItSystem(id, name, kind, description, provider, location, department, measures, note, extras);
    }

    public ItSystem withNote(String note) {
        return new ItSystem(id, name, kind, description, provider, location, department, measures, note, extras);
    }
}
