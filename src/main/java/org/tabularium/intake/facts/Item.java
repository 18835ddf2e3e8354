package org.tabularium.intake.facts;

/// What Art. 13 and 14 GDPR ask a text to tell; the names of the exchanged file are those of the enum in camel case.
public enum Item {
    /// Art. 13(1)(a).
    CONTROLLER_IDENTITY,
    /// A working way to reach the controller, Art. 13(1)(a).
    CONTACT,
    /// Art. 13(1)(b).
    DPO_CONTACT,
    /// Art. 13(1)(c).
    PURPOSES,
    /// Art. 13(1)(c).
    LEGAL_BASIS,
    /// Art. 13(1)(d).
    LEGITIMATE_INTERESTS,
    /// Art. 13(1)(e).
    RECIPIENTS,
    /// Art. 13(1)(f).
    THIRD_COUNTRY,
    /// Art. 13(2)(a).
    RETENTION,
    /// Art. 13(2)(b), Art. 15.
    RIGHTS_ACCESS,
    /// Art. 13(2)(b), Art. 16.
    RIGHTS_RECTIFICATION,
    /// Art. 13(2)(b), Art. 17.
    RIGHTS_ERASURE,
    /// Art. 13(2)(b), Art. 18.
    RIGHTS_RESTRICTION,
    /// Art. 13(2)(b), Art. 20.
    RIGHTS_PORTABILITY,
    /// Art. 13(2)(b), Art. 21.
    RIGHTS_OBJECT,
    /// Art. 13(2)(c), Art. 7(3).
    WITHDRAW_CONSENT,
    /// Art. 13(2)(d), Art. 77.
    COMPLAINT,
    /// Art. 13(2)(e).
    PROVISION_OBLIGATION,
    /// Art. 13(2)(f), Art. 22.
    AUTOMATED_DECISIONS
}
