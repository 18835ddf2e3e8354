package org.tabularium.intake.recipients;

/// What words of a sentence tell about the names in it.
enum Cue {
    USE, PROVIDER, TRANSFER,
    /// A processing agreement (Art. 28(3) GDPR).
    DPA,
    /// A contract of whatever kind.
    PACT,
    /// Art. 28 GDPR.
    PROCESSING, PROCESSOR,
    /// Joint controllers (Art. 26 GDPR).
    JOINT,
    /// A controller in its own right.
    OWN, NOT,
    /// Data come to its servers.
    REACH,
    /// Takes the edge off a denial.
    UNLESS,
    /// Data are said not to reach it.
    ABSENT,
    /// Advice, links, browsers.
    WEAK,
    /// Who wrote the text.
    CREDIT, EXAMPLE,
    /// A company of the same group, or the one responsible for Europe.
    PARENT,
    /// The controller and its officers.
    SELF,
    /// All providers before.
    ALL, ALIAS, SEAT, PLACE,
    /// Where data are seen from or kept, without a word for passing them on.
    ABROAD
}
