package org.tabularium.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.model.LocalText;

/// Gathers what is said of something, a line for each field; a field that says nothing leaves no line.
///
/// The text of a line is named by the prefix and the field, with a place `{value}`; the words for a member of
/// an enum by these and the member.
final class Remarks {
    private final Scribe scribe;
    private final String prefix;
    private final Where where;
    private final List<Line> lines = new ArrayList<>();

    Remarks(Scribe scribe, String prefix, Where where) {
        this.scribe = scribe;
        this.prefix = prefix;
        this.where = where;
    }

    Remarks local(String field, LocalText text) {
        return text.isEmpty() ? this : say(field, scribe.local(text, where.at(field)));
    }

    /// As within a sentence: without a full stop of its own.
    Remarks phrase(String field, LocalText text) {
        return text.isEmpty() ? this : say(field, scribe.phrase(text, where.at(field)));
    }

    Remarks plain(String field, String text) {
        return text.isBlank() ? this : say(field, scribe.plain(text, where.at(field)));
    }

    Remarks date(String field, Optional<LocalDate> date) {
        return date.isEmpty() ? this : say(field, scribe.date(date, where.at(field)));
    }

    Remarks country(String field, String code) {
        return code.isEmpty() ? this : say(field, scribe.country(code, where.at(field)));
    }

    Remarks word(String field, Optional<? extends Enum<?>> member) {
        return word(field, prefix + "." + field, member);
    }

    /// @param words where the words for the members stand
    Remarks word(String field, String words, Optional<? extends Enum<?>> member) {
        return member.isEmpty() ? this
                : say(field, scribe.state(words + "." + Keys.of(member.get()), where.at(field)));
    }

    Remarks say(String field, Line value) {
        return add(scribe.say(prefix + "." + field, Map.of("value", value)));
    }

    Remarks add(Line line) {
        lines.add(line);
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /// One line, for example "before measures: high; after measures: low".
    Line joined() {
        return Wording.join(lines, "; ");
    }

    List<Block> paragraphs() {
        return lines.stream().map(Line::capital).map(Line::paragraph).toList();
    }
}
