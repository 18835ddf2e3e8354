package org.tabularium.form;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.Identified;

/// A list of entities of the register with the form of one.
///
/// @param <T> the entities
public record Listing<T extends Identified<T>>(Vocabulary<T> vocabulary, Form<T> form) {

    /// All lists, activities first.
    public static final List<Listing<?>> ALL = List.of(new Listing<>(Vocabulary.ACTIVITIES, Forms.ACTIVITY),
            new Listing<>(Vocabulary.MANDATES, Forms.MANDATE), new Listing<>(Vocabulary.PARTIES, Forms.PARTY),
            new Listing<>(Vocabulary.JOINT, Forms.JOINT),
            new Listing<>(Vocabulary.UNDERTAKINGS, Forms.UNDERTAKING),
            new Listing<>(Vocabulary.DEPARTMENTS, Forms.DEPARTMENT),
            new Listing<>(Vocabulary.SUBJECTS, Forms.SUBJECT), new Listing<>(Vocabulary.DATA, Forms.DATA),
            new Listing<>(Vocabulary.RETENTION, Forms.RETENTION),
            new Listing<>(Vocabulary.MEASURES, Forms.MEASURE),
            new Listing<>(Vocabulary.SYSTEMS, Forms.SYSTEM), new Listing<>(Vocabulary.NOTICES, Forms.NOTICE),
            new Listing<>(Vocabulary.REVIEWS, Forms.REVIEW));

    /// The list of this key.
    public static Optional<Listing<?>> of(String key) {
        return ALL.stream().filter(l -> l.vocabulary().key().equals(key)).findFirst();
    }
}
