package org.tabularium.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.document.Text;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;

/// Purposes that were added to a cell, taken out of it or written anew (Art. 30(1)(b) GDPR).
final class PurposeLines implements LineReader.Rest {
    private static final Elements PURPOSES = new Elements("purposes");
    private static final String LETTER = "^[a-z]{1,2}\\) ";
    private final Language writing;

    /// @param writing the language in which new texts are kept
    PurposeLines(Language writing) {
        this.writing = writing;
    }

    /// Letters count as the purposes do, and change when one goes.
    static String key(String line) {
        return Plain.line(line).replaceFirst(LETTER, "");
    }

    @Override
    public Read read(Register register, Edit edit, List<Text> gone, List<LineDiff.Come> come) {
        Activity activity = Vocabulary.ACTIVITIES.find(register, new Id<>(edit.entity())).orElseThrow();
        Optional<List<String>> ids = PURPOSES.gone(edit, gone);
        if (ids.isEmpty()) {
            return Read.left("purpose-parts");
        }
        // As many new ones as are gone: the same ones, put in other words.
        if (ids.get().size() == come.size()) {
            List<Purpose> reworded = new ArrayList<>(activity.purposes());
            for (int i = 0; i < come.size(); i++) {
                String id = ids.get().get(i);
                LocalText text = LocalText.of(writing, key(come.get(i).text()));
                reworded.replaceAll(p -> p.id().value().equals(id) ? p.withText(text) : p);
            }
            return Read.taken(Vocabulary.ACTIVITIES.replace(register, activity.withPurposes(reworded)));
        }
        Optional<Activity> less = Elements.unnamed(activity, ids.get());
        if (less.isEmpty()) {
            return Read.left("narrowed");
        }
        List<Purpose> purposes =
                less.get().purposes().stream().filter(p -> !ids.get().contains(p.id().value())).toList();
        for (LineDiff.Come line : come) {
            Id<Purpose> id = Elements.fresh("pur", purposes.stream().map(p -> p.id().value()));
            purposes = PURPOSES.with(edit, purposes,
                    Purpose.blank(id, LocalText.of(writing, key(line.text()))), line.after());
        }
        return new Read.Taken(Vocabulary.ACTIVITIES.replace(register, less.get().withPurposes(purposes)),
                Read.Proof.SAME);
    }
}
