package org.tabularium.document;

import java.util.Optional;

/// A piece of text in one style, with the fact it states.
///
/// @param text the text, without line breaks
/// @param style how it is set
/// @param origin the fact it states, if it states one
/// @param language BCP 47 tag where the text is not in the language of the document; empty otherwise
public record Span(String text, Style style, Optional<Origin> origin, String language) {

    /// How a span is set.
    public enum Style {
        PLAIN, STRONG,
        /// Secondary: remarks, citations beside a fact.
        MUTED,
        /// A fact that is missing, for example "not stated".
        GAP
    }

    public static Span plain(String text) {
        return new Span(text, Style.PLAIN, Optional.empty(), "");
    }

    public static Span plain(String text, Origin origin) {
        return new Span(text, Style.PLAIN, Optional.of(origin), "");
    }

    public static Span strong(String text) {
        return new Span(text, Style.STRONG, Optional.empty(), "");
    }

    public static Span muted(String text) {
        return new Span(text, Style.MUTED, Optional.empty(), "");
    }

    public static Span gap(String text, Origin origin) {
        return new Span(text, Style.GAP, Optional.of(origin), "");
    }

    /// Whether both are set in the same way.
    boolean looksLike(Span other) {
        return style == other.style && language.equals(other.language);
    }

    public Span in(String otherLanguage) {
        return new Span(text, style, origin, otherLanguage);
    }
}
