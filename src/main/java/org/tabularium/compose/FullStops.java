package org.tabularium.compose;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes the full stop off a recorded text that is written into the middle of a sentence: whoever records a
/// whole sentence does not mean to end ours.
///
/// @param last a full stop that ends a sentence: not that of an abbreviation, and none of several dots
public record FullStops(Pattern last) {

    /// Spares the full stops of these abbreviations.
    ///
    /// @param abbreviations what keeps its full stop, separated by strokes
    public static FullStops of(String abbreviations) {
        String any = Stream.of(abbreviations.split("\\|"))
                .map(a -> Stream.of(a.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\h?")))
                .map(a -> "(?<!(?<![\\p{L}\\p{N}])" + a + ")").collect(Collectors.joining());
        return new FullStops(Pattern.compile("(?<=[^.])\\." + any + "$"));
    }

    public String without(String text) {
        return text.endsWith(".") ? last.matcher(text).replaceFirst("") : text;
    }
}
