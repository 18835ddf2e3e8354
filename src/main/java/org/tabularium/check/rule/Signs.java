package org.tabularium.check.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.law.Anchors;
import org.tabularium.model.LocalText;

/// Words by which a text gives away what it is about. They are data in `assets/check`, a regular expression a line,
/// each after the pieces without which it cannot match, if there are any: a text is read once, and an expression is
/// tried only where one of its pieces stands.
final class Signs {
    private static final String FOLDER = "/assets/check/";
    private final List<Pattern> anywhere = new ArrayList<>();
    private final Anchors<Pattern> pieces = new Anchors<>();

    private Signs(List<String> lines) {
        for (String line : lines) {
            int tab = line.indexOf('\t');
            Pattern pattern =
                    Pattern.compile(line.substring(tab + 1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            if (tab < 0) {
                anywhere.add(pattern);
            } else {
                for (String piece : line.substring(0, tab).split(",", -1)) {
                    pieces.add(piece, pattern);
                }
            }
        }
    }

    /// The words of a file.
    ///
    /// @param name its name without ending
    static Signs of(String name) {
        try (InputStream in = Signs.class.getResourceAsStream(FOLDER + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no signs " + name);
            }
            return new Signs(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether one of them stands in the text in any language.
    boolean in(LocalText text) {
        return text.texts().values().stream().anyMatch(t -> in(t).isPresent());
    }

    /// The first of them in a text.
    Optional<String> in(String text) {
        Optional<String> found = first(anywhere, text);
        return found.isPresent() ? found : first(pieces.in(text), text);
    }

    private static Optional<String> first(List<Pattern> patterns, String text) {
        for (int i = 0; i < patterns.size(); i++) {
            Matcher matcher = patterns.get(i).matcher(text);
            if (matcher.find()) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    /// Whether the text says nothing else in any language.
    boolean are(LocalText text) {
        return !text.isEmpty() && text.texts().values().stream()
                .allMatch(t -> anywhere.stream().anyMatch(p -> p.matcher(t.strip()).matches()));
    }
}
