package org.tabularium.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.compose.Texts;
import org.tabularium.document.Text;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.Register;

/// Reads which measures matter in particular, and what is special about protection (Art. 30(1)(g) GDPR).
final class ProtectionReader {
    private final String prefix;
    private final Language writing;

    /// @param texts of the register in the language of the workbook
    /// @param writing the language in which new texts are kept
    ProtectionReader(Texts texts, Language writing) {
        this.prefix = Plain.spaced(texts.get("protection.measures").replace("{measures}", "")).strip();
        this.writing = writing;
    }

    Read read(Register register, Edit edit, Language shown) {
        Activity activity = Vocabulary.ACTIVITIES.find(register, new Id<>(edit.entity())).orElseThrow();
        List<Id<Measure>> measures = List.of();
        List<String> words = new ArrayList<>();
        for (String line : Plain.lines(edit.text())) {
            if (line.startsWith(prefix)) {
                String names = line.substring(prefix.length()).strip().replaceFirst("\\.$", "");
                Optional<List<Id<Measure>>> known =
                        Names.list(register, Vocabulary.MEASURES, names, List.of(";", ","));
                if (known.isEmpty()) {
                    return Read.left("unknown-measure", names);
                }
                measures = known.get();
            } else if (!isOwn(edit, line)) {
                words.add(line);
            }
        }
        LocalText before = activity.protection();
        Language language = before.best(shown, register.primary()).map(e -> e.getKey()).orElse(writing);
        boolean same = Plain.lines(before.in(language)).equals(words);
        Activity changed = activity.withMeasures(measures)
                .withProtection(same ? before : before.with(language, String.join("\n", words)));
        return new Read.Taken(Vocabulary.ACTIVITIES.replace(register, changed), Read.Proof.WORDS);
    }

    /// Whether a line is one of the workbook's own words.
    private static boolean isOwn(Edit edit, String line) {
        return edit.lines().stream().filter(l -> Plain.line(l.plain()).equals(line))
                .anyMatch(ProtectionReader::isWords);
    }

    private static boolean isWords(Text line) {
        return line.spans().stream()
                .noneMatch(s -> s.origin().filter(o -> o.field().equals("protection")).isPresent());
    }
}
