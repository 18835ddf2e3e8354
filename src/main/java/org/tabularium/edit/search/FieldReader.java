package org.tabularium.edit.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tabularium.edit.Spot;
import org.tabularium.form.Form;
import org.tabularium.form.Forms;
import org.tabularium.form.LocalTexts;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// Reads a single field of a register, in the words of its form.
public final class FieldReader {
    private final FormReader reader;
    private final Words labels;

    /// What a field says.
    ///
    /// @param spot where it is edited
    /// @param label what it is called
    /// @param text what it says; may be empty
    /// @param entity what its entity is called
    public record Said(Spot spot, String label, String text, String entity) {}

    public FieldReader(Law law, Words labels, Words words) {
        reader = new FormReader(law, labels, words);
        this.labels = labels;
    }

    /// What a field says; empty if there is no such entity.
    ///
    /// @param entity id of the entity; `controller` and `register` for those two
    /// @param field path of the field
    public Optional<Said> read(Register register, String entity, String field) {
        if (entity.equals(SearchIndex.CONTROLLER) || entity.equals("register")) {
            return Optional.of(said(register, new Spot(SearchIndex.CONTROLLER, SearchIndex.CONTROLLER, field),
                    reader.read(Forms.CONTROLLER, register), register.controller().name()));
        }
        return SearchIndex.VOCABULARIES.stream().flatMap(v -> read(register, v, entity, field).stream())
                .findFirst();
    }

    private <T extends Identified<T>> Optional<Said> read(Register register, Vocabulary<T> vocabulary,
            String id, String field) {
        Optional<Form<T>> form = SearchIndex.form(vocabulary);
        return vocabulary.find(register, new Id<>(id)).map(e -> {
            Spot spot = new Spot(vocabulary.key(), id, field);
            String name = vocabulary.label(e, labels.language(), register.primary());
            return form.flatMap(f -> local(register, f, e, spot, name)).orElseGet(() -> said(register, spot,
                    form.map(f -> reader.read(f, e)).orElse(List.of()), name));
        });
    }

    /// A text of the register's languages, in the user's.
    private <T> Optional<Said> local(Register register, Form<T> form, T entity, Spot spot, String name) {
        return LocalTexts.in(form, entity).stream().filter(f -> f.path().equals(spot.field())).findFirst()
                .map(f -> new Said(spot, labels.has(f.label()) ? labels.get(f.label()) : "",
                        f.lens().of(entity).best(labels.language(), register.primary())
                                .map(Map.Entry::getValue).orElse(""),
                        name));
    }

    private Said said(Register register, Spot spot, List<Entry> entries, String name) {
        List<Entry> found = entries.stream().filter(e -> e.path().equals(spot.field())).toList();
        if (found.isEmpty()) {
            found = entries.stream().filter(
                    e -> e.path().startsWith(spot.field() + "/") || spot.field().startsWith(e.path() + "/"))
                    .toList();
        }
        String label = found.stream().map(Entry::label).filter(labels::has).map(labels::get).findFirst()
                .orElse("");
        String text = found.stream().map(e -> text(register, e)).filter(t -> !t.isBlank()).distinct().limit(3)
                .collect(Collectors.joining(" · "));
        return new Said(spot, label, text, name);
    }

    private String text(Register register, Entry entry) {
        return entry.target().map(target -> SearchIndex.VOCABULARIES.stream()
                .filter(v -> v.key().equals(target.kind())).map(v -> name(register, v, target.id()))
                .findFirst().orElse("")).orElse(entry.text());
    }

    private <T extends Identified<T>> String name(Register register, Vocabulary<T> vocabulary, String id) {
        return vocabulary.find(register, new Id<>(id))
                .map(e -> vocabulary.label(e, labels.language(), register.primary())).orElse("");
    }
}
