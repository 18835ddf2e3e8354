package org.tabularium.compare;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tabularium.form.Field;
import org.tabularium.form.Form;
import org.tabularium.form.Kind;
import org.tabularium.form.Lens;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// What is said of a field, in one text.
final class Values {
    private static final int LONGEST = 120;
    private static final int SHORT = 60;
    private final Register register;
    private final Law law;
    private final Words words;
    private final Words forms;
    private final DateTimeFormatter dates;

    /// @param register in which references are looked up
    Values(Register register, Law law, Words words, Words forms) {
        this.register = register;
        this.law = law;
        this.words = words;
        this.forms = forms;
        this.dates = DateTimeFormatter.ofPattern(words.get("date.pattern"), words.locale());
    }

    /// @param label key of the field's label in the messages of forms
    String text(Kind<?> kind, String label, Object value) {
        return switch (kind) {
            case Kind.Line _,Kind.Prose _ -> (String) value;
            case Kind.Local _ -> local((LocalText) value);
            case Kind.Day _ -> ((Optional<?>) value).map(d -> dates.format((LocalDate) d)).orElse("");
            case Kind.Span _ -> ((Optional<?>) value).map(p -> period((Period) p)).orElse("");
            case Kind.Whole _ -> ((Optional<?>) value).map(Object::toString).orElse("");
            case Kind.Country _,Kind.Basis _,Kind.Decision _ -> fact(kind, (String) value);
            case Kind.Choice<?> _ -> option(label, value);
            case Kind.Option<?> _ -> ((Optional<?>) value).map(v -> option(label, v)).orElse("");
            case Kind.Reference<?>(var vocabulary) -> ((Optional<?>) value)
                    .map(id -> name(vocabulary, (Id<?>) id)).orElse("");
            case Kind.Marks<?> _,Kind.References<?> _,Kind.Siblings<
                    ?> _,Kind.Bases _,Kind.Indicators _,Kind.Parts<?> _ -> ((List<?>) value).stream()
                            .map(e -> element(kind, label, e)).filter(t -> !t.isEmpty())
                            .collect(Collectors.joining("; "));
            case Kind.Part<?>(var form) -> brief(form, value);
            case Kind.OneOf<?> one -> one.variants().stream().filter(v -> v.type().isInstance(value))
                    .findFirst().map(v -> variant(label + "." + v.key(), v.form(), value)).orElse("");
            case Kind.Answered<?> answered -> answer(answered, label, (Answer<?>) value);
        };
    }

    /// One element of a list.
    String element(Kind<?> kind, String label, Object element) {
        return switch (kind) {
            case Kind.Marks<?> marks -> mark(marks, label, element);
            case Kind.References<?>(var vocabulary) -> name(vocabulary, (Id<?>) element);
            case Kind.Siblings<?> _ -> ((Id<?>) element).value();
            case Kind.Bases _,Kind.Indicators _ -> fact(kind, (String) element);
            case Kind.Parts<?> parts -> brief(parts.form(), element);
            default -> element.toString();
        };
    }

    /// The first things a part says.
    String brief(Form<?> form, Object part) {
        return brief(form, part, 3, LONGEST);
    }

    /// What a part is called by: the first thing it says.
    String name(Form<?> form, Object part) {
        return brief(form, part, 1, SHORT);
    }

    private String brief(Form<?> form, Object part, int most, int longest) {
        List<String> said = new ArrayList<>();
        for (Field<?, ?> field : form.fields().toList()) {
            @SuppressWarnings("unchecked") // the form is that of the part
            Lens<Object, Object> lens = (Lens<Object, Object>) field.lens();
            String text = text(field.kind(), field.label(form.key()), lens.of(part));
            if (!text.isBlank() && said.size() < most) {
                said.add(text);
            }
        }
        String all = String.join(", ", said);
        return all.codePointCount(0, all.length()) <= longest ? all
                : all.substring(0, all.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private String variant(String label, Form<?> form, Object value) {
        String brief = brief(form, value);
        return !brief.isEmpty() ? brief : forms.has(label) ? forms.get(label) : "";
    }

    private String answer(Kind.Answered<?> kind, String label, Answer<?> answer) {
        return switch (answer) {
            case Answer.NotStated<?>() -> "";
            case Answer.None<?>(LocalText reason, _) -> forms.get(label + ".none")
                    + (reason.isEmpty() ? "" : " (" + local(reason) + ")");
            case Answer.Stated<?>(Object value) -> text(kind.kind(), label, value);
        };
    }

    private String local(LocalText text) {
        return text.best(words.language(), register.primary()).map(Map.Entry::getValue).orElse("");
    }

    private String option(String label, Object value) {
        String key = label + "." + ((Enum<?>) value).name().toLowerCase(Locale.ROOT).replace('_', '-');
        return forms.has(key) ? forms.get(key) : ((Enum<?>) value).name();
    }

    private <V> String mark(Kind.Marks<V> marks, String label, Object element) {
        @SuppressWarnings("unchecked") // the element is one of that list
        String text = marks.text().apply((V) element);
        String key = label + "." + text;
        return forms.has(key) ? forms.get(key) : text;
    }

    private <T extends Identified<T>> String name(Vocabulary<T> vocabulary, Id<?> id) {
        return vocabulary.list().of(register).stream().filter(e -> e.id().equals(id)).findFirst()
                .map(e -> vocabulary.label(e, words.language(), register.primary())).orElse(id.value());
    }

    private String fact(Kind<?> kind, String id) {
        Optional<LocalText> name = switch (kind) {
            case Kind.Country _ -> law.country(id).map(c -> c.name());
            case Kind.Decision _ -> law.decision(id).map(d -> d.name());
            case Kind.Indicators _ -> law.indicator(id).map(i -> i.title());
            default -> law.basis(id).map(b -> b.citation());
        };
        return name.map(this::local).filter(n -> !n.isEmpty()).orElse(id);
    }

    private String period(Period period) {
        List<String> parts = new ArrayList<>();
        part(parts, "years", period.getYears());
        part(parts, "months", period.getMonths());
        part(parts, "days", period.getDays());
        return parts.isEmpty() ? words.get("at-once") : String.join(", ", parts);
    }

    private void part(List<String> parts, String key, int count) {
        if (count != 0) {
            parts.add(words.get(key, count));
        }
    }
}
