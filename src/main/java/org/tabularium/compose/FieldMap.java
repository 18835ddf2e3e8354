package org.tabularium.compose;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tabularium.document.Block;
import org.tabularium.model.Mandate;

/// The fields of the usual forms by their names, each with where it lies and how it is put into words.
final class FieldMap {
    private final Map<String, OfRecord> ofRecord = new LinkedHashMap<>();
    private final Map<String, OfEntry> ofEntry = new LinkedHashMap<>();
    private final Map<String, Function<Subject, Optional<LocalDate>>> days = new LinkedHashMap<>();

    /// A field of the record as a whole; no blocks where nothing is recorded.
    void record(String name, Where where, Supplier<List<Block>> words) {
        ofRecord.put(name, new OfRecord(where, words));
    }

    /// A field of the record as a whole in one line; an empty line where nothing is recorded.
    void recordLine(String name, Where where, Function<Where, Line> words) {
        record(name, where, () -> one(words.apply(where)));
    }

    /// A field of each entry; no blocks where nothing is recorded.
    ///
    /// @param at path of the field below the activity
    void entry(String name, String at, Function<Subject, List<Block>> words) {
        ofEntry.put(name, new OfEntry(at, e -> words.apply(e.subject())));
    }

    /// A field that may be there or not.
    void fact(String name, String at, Function<Subject, Optional<Block.Fact>> words) {
        entry(name, at, s -> words.apply(s).map(Block.Fact::values).orElse(List.of()));
    }

    /// A field of each entry in one line; an empty line where nothing is recorded.
    void line(String name, String at, BiFunction<Subject, Where, Line> words) {
        entry(name, at, s -> one(words.apply(s, s.where().at(at))));
    }

    /// A field of each entry that is a day.
    void day(String name, Function<Subject, Optional<LocalDate>> day) {
        days.put(name, day);
    }

    Optional<LocalDate> day(String name, Entry entry) {
        return Optional.ofNullable(days.get(name)).flatMap(d -> d.apply(entry.subject()));
    }

    /// A field of mandates alone.
    void mandate(String name, String at, Function<Mandate, List<Block>> words) {
        ofEntry.put(name, new OfEntry(at, e -> e.mandate().map(words).orElse(List.of())));
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>(ofRecord.keySet());
        names.addAll(ofEntry.keySet());
        return names;
    }

    List<Block> values(String name) {
        return known(name).words().get();
    }

    /// What the entry says; what it does not know is asked of the record.
    List<Block> values(String name, Entry entry) {
        OfEntry field = ofEntry.get(name);
        return field == null ? values(name) : field.words().apply(entry);
    }

    Where where(String name) {
        return known(name).where();
    }

    Where where(String name, Entry entry) {
        OfEntry field = ofEntry.get(name);
        return field == null ? where(name) : entry.subject().where().at(field.at());
    }

    private OfRecord known(String name) {
        OfRecord field = ofRecord.get(name);
        if (field == null) {
            throw new IllegalArgumentException("no field " + name);
        }
        return field;
    }

    static List<Block> one(Line line) {
        return line.isEmpty() ? List.of() : List.of(line.paragraph());
    }

    private record OfRecord(Where where, Supplier<List<Block>> words) {}

    private record OfEntry(String at, Function<Entry, List<Block>> words) {}
}
