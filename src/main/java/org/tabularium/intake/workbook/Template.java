package org.tabularium.intake.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.form.Kind;
import org.tabularium.form.Reached;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// A composed line in which texts of fields stand between words of the workbook. A line that differs in those texts
/// alone says what the fields say now.
///
/// @param words the words of the workbook, one more than there are texts between them
/// @param slots the texts
record Template(List<String> words, List<Slot> slots) {

    /// The text of a field within a line.
    ///
    /// @param path of the field below its entity
    /// @param shown what stands there
    record Slot(String path, String shown) {}

    static Template of(Register register, Edit edit, Language language, Text line) {
        List<String> words = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (Span span : line.spans()) {
            String text = Plain.spaced(span.text());
            Optional<Slot> slot = slot(register, edit, language, span, text);
            int at = slot.map(s -> text.indexOf(s.shown())).orElse(-1);
            if (at < 0) {
                word.append(text);
            } else {
                words.add(word.append(text, 0, at).toString());
                slots.add(slot.orElseThrow());
                word = new StringBuilder(text.substring(at + slots.getLast().shown().length()));
            }
        }
        words.add(word.toString());
        words.set(0, words.getFirst().stripLeading());
        words.set(words.size() - 1, words.getLast().stripTrailing());
        return new Template(List.copyOf(words), List.copyOf(slots));
    }

    /// The new text of each field that the line says something else of; nothing if the line is another one. Of several
    /// ways to read it, that in which the fewest texts differ.
    Optional<Map<String, String>> read(String line) {
        if (!line.startsWith(words.getFirst())) {
            return Optional.empty();
        }
        Optional<Way> way = best(line, 0, words.getFirst().length(), new HashMap<>());
        Map<String, String> said = new LinkedHashMap<>();
        for (Optional<Way> at = way; at.isPresent() && at.get().slot() < slots.size(); at = at.get().rest()) {
            Slot slot = slots.get(at.get().slot());
            String text = at.get().text().strip();
            if (!text.equals(slot.shown()) && said.putIfAbsent(slot.path(), text) != null
                    && !text.equals(said.get(slot.path()))) {
                return Optional.empty();
            }
        }
        return way.map(w -> said);
    }

    /// The rest of a line, read.
    ///
    /// @param slot which text comes first; as many as there are at the end
    /// @param differing how many of the texts differ
    private record Way(int slot, String text, int differing, Optional<Way> rest) {}

    /// @param known the ways from places that were looked at before
    private Optional<Way> best(String line, int slot, int from, Map<List<Integer>, Optional<Way>> known) {
        if (slot == slots.size()) {
            return from == line.length() ? Optional.of(new Way(slot, "", 0, Optional.empty()))
                    : Optional.empty();
        }
        Optional<Way> before = known.get(List.of(slot, from));
        if (before != null) {
            return before;
        }
        String word = words.get(slot + 1);
        String shown = slots.get(slot).shown();
        Optional<Way> best = Optional.empty();
        for (int end : ends(line, slot, from)) {
            String text = line.substring(from, end);
            int differs = text.strip().equals(shown) ? 0 : 1;
            Optional<Way> rest = best(line, slot + 1, end + word.length(), known);
            if (rest.isPresent()
                    && best.filter(b -> b.differing() <= rest.get().differing() + differs).isEmpty()) {
                best = Optional.of(new Way(slot, text, rest.get().differing() + differs, rest));
            }
        }
        known.put(List.of(slot, from), best);
        return best;
    }

    /// Where a text can end: before the words that follow it.
    private List<Integer> ends(String line, int slot, int from) {
        String word = words.get(slot + 1);
        boolean last = slot == slots.size() - 1;
        if (last) {
            int end = line.length() - word.length();
            return end >= from && line.endsWith(word) ? List.of(end) : List.of();
        }
        if (word.isEmpty()) {
            int end = from + slots.get(slot).shown().length();
            return end <= line.length() ? List.of(end) : List.of();
        }
        List<Integer> ends = new ArrayList<>();
        for (int at = line.indexOf(word, from); at >= 0; at = line.indexOf(word, at + 1)) {
            ends.add(at);
        }
        return ends;
    }

    private static Optional<Slot> slot(Register register, Edit edit, Language language, Span span,
            String text) {
        boolean gap = span.style() == Span.Style.GAP;
        return span.origin().filter(o -> o.entity().equals(edit.entity())).flatMap(o -> Spot
                .of(register, edit.kind(), edit.entity(), o.field())
                .flatMap(field -> shown(register, field, language))
                .filter(shown -> gap || !shown.isEmpty())
                .map(shown -> new Slot(o.field(), gap ? text : shown)));
    }

    /// What a text within a line can be: free text, a day, the name of something referred to.
    private static Optional<String> shown(Register register, Reached<Register> field, Language language) {
        Object value = field.lens().of(register);
        return switch (field.kind()) {
            case Kind.Line _,Kind.Prose _ -> Optional.of(Plain.line((String) value));
            case Kind.Local _ -> Optional.of(((LocalText) value).best(language, register.primary())
                    .map(e -> Plain.line(e.getValue())).orElse(""));
            case Kind.Reference<?>(var list) -> Optional.of(((Optional<?>) value)
                    .map(id -> name(register, list, (Id<?>) id, language)).orElse(""));
            default -> Optional.empty();
        };
    }

    private static <T extends Identified<T>> String name(Register register, Vocabulary<T> list, Id<?> id,
            Language language) {
        return list.list().of(register).stream().filter(e -> e.id().equals(id)).findFirst()
                .map(e -> Plain.line(list.label(e, language, register.primary()))).orElse("");
    }
}
