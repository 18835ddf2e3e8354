package org.tabularium.intake.outline;

/// What a section of a policy is about.
public enum Topic {
    /// Introductions, scope and everything that is about nothing below.
    GENERAL, CONTROLLER, DPO, REPRESENTATIVE, AUTHORITY, DEFINITIONS,
    /// Purposes in general, data in general, legal bases in general: sections that cut across all processing.
    PURPOSES, DATA, PEOPLE, LEGAL_BASES, RECIPIENTS, TRANSFERS, RETENTION,
    RIGHTS, OBJECTION, COMPLAINT, WITHDRAWAL, PROVISION, AUTOMATED, SECURITY, CHILDREN, CHANGES, CONTENTS,
    /// A processing described on its own.
    ACTIVITY
}
