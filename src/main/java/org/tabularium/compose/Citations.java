package org.tabularium.compose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds numbers to the words before them, so that no line ends with "Art." or "Abs.": a no-break space comes
/// where a recorded text has a plain one.
///
/// @param words each such word with a space; a text without any of them need not be searched
/// @param loose a space between such a word and what belongs to it
public record Citations(List<String> words, Pattern loose) {
    public Citations {
        words = List.copyOf(words);
    }

    /// The words of a language.
    ///
    /// @param words the words that are followed by a number, a letter or a bracket, separated by strokes
    public static Citations of(String words) {
        String any = Stream.of(words.split("\\|")).map(Pattern::quote).collect(Collectors.joining("|"));
        return new Citations(Stream.of(words.split("\\|")).map(w -> w + " ").toList(), Pattern.compile(
                "(?<![\\p{L}\\p{N}])(" + any + ") (?=\\p{N}|[a-z]\\b|[IVX]+\\b|\\([a-z]\\))"));
    }

    public String held(String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return loose.matcher(text).replaceAll("$1\u00a0");
            }
        }
        return text;
    }
}
