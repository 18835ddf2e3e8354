package org.tabularium.model;

import java.util.List;

/// A category of personal data (Art. 30(1)(c) GDPR).
///
/// @param id never changes
/// @param name for example "payroll data"
/// @param description the data it consists of
/// @param sensitivity whether Art. 9 or Art. 10 GDPR applies
/// @param special which of the special categories (Art. 9(1) GDPR)
/// @param extras members of a newer format, kept as they were read
public record DataCategory(Id<DataCategory> id, LocalText name, LocalText description, Sensitivity sensitivity, List<Special> special, Extras extras) implements Identified<DataCategory> {
    public DataCategory {
        special = List.copyOf(special);
    }


    /// A category of this name.
    public static DataCategory blank(Id<DataCategory> id, LocalText name, Sensitivity sensitivity) {
        return new DataCategory(id, name, LocalText.EMPTY, sensitivity, List.of(), Extras.NONE);
    }

    /// Whether the data enjoy special protection.
    public enum Sensitivity {
        /// Neither Art. 9 nor Art. 10 GDPR.
        ORDINARY,
        /// Special category (Art. 9(1) GDPR).
        SPECIAL,
        /// Criminal convictions and offences (Art. 10 GDPR).
        CRIMINAL,
        /// A national identification number (Art. 87 GDPR).
        NATIONAL_ID
    }

    public DataCategory withName(LocalText name) {
        return new DataCategory(id, name, description, sensitivity, special, extras);
    }

    public DataCategory withDescription(LocalText description) {
        return new DataCategory(id, name, description, sensitivity, special, extras);
    }

    public DataCategory withSensitivity(Sensitivity sensitivity) {
        return new DataCategory(id, name, description, sensitivity, special, extras);
    }

    public DataCategory withSpecial(List<Special> special) {
        return new DataCategory(id, name, description, sensitivity, special, extras);
    }

    /// The special categories in the order of Art. 9(1) GDPR.
    public enum Special {
        RACIAL_ETHNIC_ORIGIN, POLITICAL_OPINIONS, RELIGIOUS_PHILOSOPHICAL_BELIEFS, TRADE_UNION_MEMBERSHIP,
        GENETIC, BIOMETRIC, HEALTH, SEX_LIFE_ORIENTATION
    }
}
