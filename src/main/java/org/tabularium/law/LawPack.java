package org.tabularium.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// All facts as read, in the order of their files; by id, or as a list where an id may have several versions.
record LawPack(Edition edition, SequencedMap<String, Country> countries, SequencedMap<String, Basis> bases,
        SequencedMap<String, Decision> decisions, SequencedMap<String, Indicator> indicators,
        SequencedMap<String, Clause> clauses, SequencedMap<String, Instrument> instruments,
        SequencedMap<String, Framework> frameworks, SequencedMap<String, Item> items,
        SequencedMap<String, Act> acts, List<RetentionNorm> retention, List<Figure> figures,
        Mentions mentions,
        Citings citings, IdentityHashMap<RetentionNorm, List<Citing>> cited) {

    LocalDate knownOn() {
        return edition.knownOn();
    }

    /// The sections a norm cites.
    List<Citing> cited(RetentionNorm norm) {
        return cited.getOrDefault(norm, List.of());
    }

    /// The facts of all kinds that have a validity.
    Stream<Fact> facts() {
        return Stream.<Collection<? extends Fact>>of(bases.values(), decisions.values(), indicators.values(),
                clauses.values(), instruments.values(), frameworks.values(), items.values(), acts.values(),
                retention, figures, mentions.all()).flatMap(Collection::stream);
    }
}
