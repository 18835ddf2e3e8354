package org.tabularium.document.drawing;

/// A colour by what it means. Paper has one set of colours, each theme of the screen its own.
public enum Ink {
    /// What is read.
    TEXT,
    /// What is read second.
    MUTED,
    /// Hairlines and the frames of areas.
    RULE,
    /// The ground that everything lies on; borders of lands, halos of words.
    GROUND,
    /// Land outside the European Economic Area.
    LAND,
    /// Land of the European Economic Area.
    LAND_EEA,
    /// A band of a flow.
    BAND,
    /// A band on the path that is followed.
    BAND_FOLLOWED,
    /// The beam at which bands meet.
    BEAM,
    /// Something that can be acted upon, or is switched on.
    ACCENT,
    /// An adequacy decision (Art. 45 GDPR).
    ADEQUACY,
    /// The EU-U.S. Data Privacy Framework.
    DPF,
    /// Appropriate safeguards (Art. 46 GDPR).
    SAFEGUARDS,
    /// A derogation (Art. 49 GDPR).
    DEROGATION,
    /// No safeguard recorded.
    NONE,
    /// An error.
    ERROR,
    /// A gap.
    GAP,
    /// The fill of bars for gaps.
    GAP_FILL,
    /// A remark.
    REMARK,
    /// What is there and agrees.
    GOOD
}
