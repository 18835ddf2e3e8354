package org.tabularium.edit;

import java.util.List;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;

/// The lists of a register that hold entities.
final class Holdings {
    static final List<Vocabulary<?>> ALL = List.of(Vocabulary.UNDERTAKINGS, Vocabulary.DEPARTMENTS,
            Vocabulary.PARTIES, Vocabulary.JOINT, Vocabulary.SUBJECTS, Vocabulary.DATA, Vocabulary.RETENTION,
            Vocabulary.MEASURES, Vocabulary.SYSTEMS, Vocabulary.ACTIVITIES, Vocabulary.MANDATES,
            Vocabulary.NOTICES,
            Vocabulary.REVIEWS);

    private Holdings() {}

    /// The class of the entities in a list.
    static Class<?> kind(Vocabulary<?> vocabulary) {
        return vocabulary.create().apply(new Id<>("any"), LocalText.EMPTY).getClass();
    }
}
