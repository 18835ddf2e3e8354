package org.tabularium.compose;

/// A language with all that it takes to write it, made once for all documents.
///
/// @param citations what belongs to numbers of articles
/// @param stops abbreviations that keep their full stop
/// @param addresses how countries write addresses
public record Tongue(Texts texts, Wording wording, Citations citations, FullStops stops,
        AddressForms addresses) {

    public static Tongue of(Texts texts) {
        return new Tongue(texts, new Wording(texts), Citations.of(texts.get("hold")),
                FullStops.of(texts.get("abbreviations")), AddressForms.load());
    }
}
