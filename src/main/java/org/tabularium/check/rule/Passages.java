package org.tabularium.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tabularium.check.Context;
import org.tabularium.law.Law;
import org.tabularium.law.Outdated;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;

/// The texts of one thing with what is outdated in them. Reading them takes longer than all other rules together, so
/// it is done once for all rules about texts.
///
/// @param all in the order of the form
/// @param outdated those that mention something outdated, mostly none
record Passages(List<Passage> all, List<Passage> outdated) {

    /// A text.
    ///
    /// @param field where it stands
    /// @param text in the languages of the record; empty if it is the same in each
    /// @param wordings each of its wordings
    record Passage(String field, LocalText text, List<Wording> wordings) {}

    /// A text in one language.
    ///
    /// @param outdated what it mentions that is outdated on the day of the check
    record Wording(String said, List<Outdated> outdated) {}

    static Passages of(Identified<?> entity, Context around) {
        return around.shared(Passages.class, () -> read(reader -> Texts.of(entity, reader), around.law()));
    }

    /// Those of the record itself and its controller.
    static Passages ofHead(Context around) {
        return around.shared(Passages.class,
                () -> read(reader -> Texts.of(around.head(), reader), around.law()));
    }

    private static Passages read(Consumer<Texts.Reader> reading, Law law) {
        List<Passage> all = new ArrayList<>();
        reading.accept(new Texts.Reader() {
            @Override
            public void read(String field, LocalText text) {
                List<Wording> wordings = new ArrayList<>(2);
                for (String said : text.texts().values()) {
                    wordings.add(wording(said, law));
                }
                all.add(new Passage(field, text, wordings));
            }

            @Override
            public void plain(String field, String text) {
                all.add(new Passage(field, LocalText.EMPTY, List.of(wording(text, law))));
            }
        });
        return new Passages(all, all.stream()
                .filter(p -> p.wordings().stream().anyMatch(w -> !w.outdated().isEmpty())).toList());
    }

    private static Wording wording(String said, Law law) {
        return new Wording(said, law.outdatedIn(said));
    }
}
