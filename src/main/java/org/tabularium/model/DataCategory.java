package org.tabularium.model;

/// A category of personal data (Art. 30(1)(c) GDPR).
///
/// @param id never changes
/// @param name for example "payroll data"
/// @param description the data it consists of
/// @param sensitivity whether Art. 9 or Art. 10 GDPR applies
/// @param extras members of a newer format, kept as they were read
public record DataCategory(Id<DataCategory> id, LocalText name, LocalText description,
        Sensitivity sensitivity, Extras extras) implements Identified<DataCategory> {

    /// A category of this name.
    public static DataCategory blank(Id<DataCategory> id, LocalText name, Sensitivity sensitivity) {
        return new DataCategory(id, name, LocalText.EMPTY, sensitivity, Extras.NONE);
    }

    /// Whether the data enjoy special protection.
    public enum Sensitivity {
        /// Neither Art. 9 nor Art. 10 GDPR.
        ORDINARY,
        /// Special category (Art. 9(1) GDPR).
        SPECIAL,
        /// Criminal convictions and offences (Art. 10 GDPR).
        CRIMINAL
    }

    public DataCategory withName(LocalText name) {
        return new DataCategory(id, name, description, sensitivity, extras);
    }

    public DataCategory withDescription(LocalText description) {
        return new DataCategory(id, name, description, sensitivity, extras);
    }

    public DataCategory withSensitivity(Sensitivity sensitivity) {
        return new DataCategory(id, name, description, sensitivity, extras);
    }
}
