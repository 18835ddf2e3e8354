package org.tabularium.intake.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
/// @param pattern the line with a group for each text
/// @param slots the texts, in the order of the groups
record Template(Pattern pattern, List<Slot> slots) {

    /// The text of a field within a line.
    ///
    /// @param path of the field below its entity
    /// @param shown what stands there
    /// @param isGap whether that says that the field is empty
    record Slot(String path, String shown, boolean isGap) {}

    static Template of(Register register, Edit edit, Language language, Text line) {
        StringBuilder pattern = new StringBuilder("\\s*");
        List<Slot> slots = new ArrayList<>();
        for (Span span : line.spans()) {
            String text = Plain.spaced(span.text());
            Optional<Slot> slot = slot(register, edit, language, span, text);
            int at = slot.map(s -> text.indexOf(s.shown())).orElse(-1);
            if (at < 0) {
                pattern.append(literal(text));
            } else {
                Slot found = slot.orElseThrow();
                pattern.append(literal(text.substring(0, at))).append("(.*?)")
                        .append(literal(text.substring(at + found.shown().length())));
                slots.add(found);
            }
        }
        return new Template(Pattern.compile(pattern.append("\\s*").toString()), List.copyOf(slots));
    }

    /// The new text of each field that the line says something else of; nothing if the line is another one.
    Optional<Map<String, String>> read(String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            String text = matcher.group(i + 1).strip();
            Slot slot = slots.get(i);
            if (!text.equals(slot.shown()) && said.putIfAbsent(slot.path(), text) != null
                    && !text.equals(said.get(slot.path()))) {
                return Optional.empty();
            }
        }
        return Optional.of(said);
    }

    private static Optional<Slot> slot(Register register, Edit edit, Language language, Span span,
            String text) {
        boolean gap = span.style() == Span.Style.GAP;
        return span.origin().filter(o -> o.entity().equals(edit.entity())).flatMap(o -> Spot
                .of(register, edit.kind(), edit.entity(), o.field())
                .flatMap(field -> shown(register, field, language))
                .filter(shown -> gap || !shown.isEmpty())
                .map(shown -> new Slot(o.field(), gap ? text : shown, gap)));
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

    private static String literal(String text) {
        return text.isEmpty() ? "" : Pattern.quote(text);
    }
}
