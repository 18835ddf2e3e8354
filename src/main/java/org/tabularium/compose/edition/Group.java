package org.tabularium.compose.edition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a record may hold besides what Art. 30 GDPR asks for, in groups that are handed out or not.
public enum Group {
    /// What happens, and how the controller classes it.
    DESCRIPTION,
    /// Department and contact person.
    RESPONSIBILITY,
    /// Management, registration, division, the designation of the data protection officer, the authority.
    CONTROLLER_DETAILS,
    /// Art. 6, 9 and 10 GDPR, national norms.
    LEGAL_BASES,
    /// The balancing of interests (Art. 6(1)(f) GDPR).
    BALANCING,
    /// Where the data come from, and whether they have to be provided.
    SOURCES,
    /// How many persons, and whether they are vulnerable.
    PEOPLE_DETAILS,
    /// Why recipients receive data, their groups and policies.
    RECIPIENT_DETAILS,
    /// Processing contracts and sufficient guarantees (Art. 28 GDPR).
    CONTRACTS,
    /// Arrangements of joint controllers (Art. 26 GDPR).
    JOINT_ARRANGEMENTS,
    /// Evidence of safeguards, and assessments of transfers.
    TRANSFER_DETAILS,
    /// Statutes behind time limits, and whether these are kept.
    RETENTION_DETAILS,
    /// Systems in which data are processed.
    SYSTEMS,
    /// Automated decisions (Art. 22 GDPR).
    AUTOMATED,
    /// Risk, screening and impact assessment (Art. 35, 36 GDPR).
    RISK,
    /// Breaches (Art. 33 GDPR).
    BREACHES,
    /// How data subjects are told (Art. 12 to 14 GDPR).
    INFORMATION,
    /// Documents referred to.
    DOCUMENTS,
    /// When entries were made and changed.
    UPKEEP,
    /// Changes of the record, reviews, releases, the signature.
    REVIEWS,
    /// Details of mandates beyond Art. 30(2) GDPR.
    MANDATE_DETAILS;

    /// Its name in the table, in the texts and on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The group of this name.
    public static Optional<Group> of(String key) {
        return Arrays.stream(values()).filter(g -> g.key().equals(key)).findFirst();
    }
}
