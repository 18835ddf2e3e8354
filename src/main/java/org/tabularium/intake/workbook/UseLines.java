package org.tabularium.intake.workbook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tabularium.compose.Texts;
import org.tabularium.document.Text;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Id;
import org.tabularium.model.Register;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Use;

/// Lines about whose data that were added to a cell or taken out of it (Art. 30(1)(c) GDPR). People and data have to be
/// known: they have sheets of their own.
final class UseLines implements LineReader.Rest {
    private static final Elements USES = new Elements("uses");
    /// What explains a category stands where it is named first, and moves when that line goes.
    private static final Pattern ASIDE = Pattern.compile(" ?\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)|\\d+\\) ");
    private final List<String> between;

    /// @param texts of the register in the language of the workbook
    UseLines(Texts texts) {
        this.between = List.of(",", ";", texts.get("list.and"), " & ");
    }

    static String key(String line) {
        return Plain.line(ASIDE.matcher(Plain.line(line)).replaceAll("")).replaceFirst("\\.$", "");
    }

    @Override
    public Read read(Register register, Edit edit, List<Text> gone, List<LineDiff.Come> come) {
        Activity activity = Vocabulary.ACTIVITIES.find(register, new Id<>(edit.entity())).orElseThrow();
        Optional<List<String>> ids = USES.gone(edit, gone);
        if (ids.isEmpty() || (!ids.get().isEmpty() && !come.isEmpty())) {
            return Read.left("use-changed");
        }
        List<Use> uses = activity.uses().stream().filter(u -> !ids.get().contains(u.id().value())).toList();
        for (LineDiff.Come line : come) {
            String text = key(line.text());
            int colon = text.indexOf(": ");
            Optional<List<Id<SubjectCategory>>> people = colon < 0 ? Optional.empty()
                    : Names.list(register, Vocabulary.SUBJECTS, text.substring(0, colon), between);
            Optional<List<Id<DataCategory>>> data = colon < 0 ? Optional.empty()
                    : Names.list(register, Vocabulary.DATA, text.substring(colon + 2), between);
            if (people.isEmpty() || data.isEmpty()) {
                return Read.left("unknown-use", line.text());
            }
            Id<Use> id = Elements.fresh("use", uses.stream().map(u -> u.id().value()));
            uses = USES.with(edit, uses, Use.blank(id).withSubjects(people.get()).withData(data.get()),
                    line.after());
        }
        return new Read.Taken(Vocabulary.ACTIVITIES.replace(register, activity.withUses(uses)),
                Read.Proof.WORDS);
    }
}
