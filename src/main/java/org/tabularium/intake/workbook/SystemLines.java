package org.tabularium.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.document.Text;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.ItSystem;
import org.tabularium.model.Register;

/// Systems that were added to a cell or taken out of it, a line each.
final class SystemLines implements LineReader.Rest {

    @Override
    public Read read(Register register, Edit edit, List<Text> gone, List<LineDiff.Come> come) {
        Activity activity = Vocabulary.ACTIVITIES.find(register, new Id<>(edit.entity())).orElseThrow();
        List<Text> lines = edit.lines();
        List<Id<ItSystem>> left = new ArrayList<>();
        if (lines.size() != activity.systems().size()) {
            return Read.left("derived-words");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!gone.contains(lines.get(i))) {
                left.add(activity.systems().get(i));
            }
        }
        for (LineDiff.Come line : come) {
            Optional<Id<ItSystem>> known = Names.find(register, Vocabulary.SYSTEMS, line.text());
            if (known.isEmpty()) {
                return Read.left("unknown-name", line.text());
            }
            left.add(known.get());
        }
        return new Read.Taken(Vocabulary.ACTIVITIES.replace(register,
                activity.withSystems(left.stream().distinct().toList())), Read.Proof.WORDS);
    }
}
