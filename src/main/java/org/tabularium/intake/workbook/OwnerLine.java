package org.tabularium.intake.workbook;

import java.util.List;
import org.tabularium.compose.Texts;
import org.tabularium.document.Text;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Person;
import org.tabularium.model.Register;

/// The name of a contact person, where none was recorded.
final class OwnerLine implements LineReader.Rest {
    private final String prefix;

    /// @param texts of the register in the language of the workbook
    OwnerLine(Texts texts) {
        this.prefix = Plain.spaced(texts.get("department.owner").replace("{person}", ""));
    }

    @Override
    public Read read(Register register, Edit edit, List<Text> gone, List<LineDiff.Come> come) {
        Activity activity = Vocabulary.ACTIVITIES.find(register, new Id<>(edit.entity())).orElseThrow();
        boolean one = gone.isEmpty() && come.size() == 1 && come.getFirst().text().startsWith(prefix.strip())
                && activity.owner().equals(Person.EMPTY);
        return !one ? Read.left("derived-words")
                : Read.taken(Vocabulary.ACTIVITIES.replace(register, activity.withOwner(Person.EMPTY
                        .withName(Plain.line(come.getFirst().text().substring(prefix.strip().length()))))));
    }
}
