package org.tabularium.intake.outline;

import java.util.Locale;

/// What a section of a policy is about.
public enum Topic {
    /// Introductions, scope and everything that is about nothing below.
    GENERAL, CONTROLLER, DPO, REPRESENTATIVE, AUTHORITY, DEFINITIONS,
    /// Purposes in general, data in general, legal bases in general: sections that cut across all processing.
    PURPOSES, DATA, PEOPLE, SOURCES, LEGAL_BASES, RECIPIENTS, TRANSFERS, RETENTION,
    RIGHTS, OBJECTION, COMPLAINT, WITHDRAWAL, PROVISION, AUTOMATED, SECURITY, CHILDREN, CHANGES, CONTENTS,
    /// The agreement with a processor (Art. 28(3) GDPR).
    CONTRACT,
    /// A processing described on its own.
    ACTIVITY;

    /// Id of the topic, such as `legal_bases`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The topic with an id.
    static Topic of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
