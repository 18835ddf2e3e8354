package org.tabularium.model;

/// Where data come from (Art. 14(2)(f) GDPR).
///
/// @param kind from whom
/// @param description which source in particular
/// @param extras members of a newer format, kept as they were read
public record Source(Kind kind, LocalText description, Extras extras) {

    /// A source of this kind.
    public static Source blank(Kind kind) {
        return new Source(kind, LocalText.EMPTY, Extras.NONE);
    }

    /// From whom the data come.
    public enum Kind {
        /// From the data subject (Art. 13 GDPR).
        SUBJECT,
        /// Collected automatically while a service is used.
        AUTOMATIC,
        /// From another body or person (Art. 14 GDPR).
        THIRD_PARTY,
        /// From publicly accessible sources (Art. 14(2)(f) GDPR).
        PUBLIC,
        /// Arises within the activity.
        INTERNAL
    }

    public Source withKind(Kind kind) {
        return new Source(kind, description, extras);
    }

    public Source withDescription(LocalText description) {
        return new Source(kind, description, extras);
    }
}
