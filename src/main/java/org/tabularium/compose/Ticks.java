package org.tabularium.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tabularium.law.Transfer;
import org.tabularium.model.Answer;
import org.tabularium.model.DataCategory;
import org.tabularium.model.DataCategory.Sensitivity;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;

/// Which boxes of a form are ticked by what is recorded. Of two boxes that exclude each other neither is ticked
/// while the question is open.
final class Ticks {
    private Ticks() {}

    /// The conditions there are.
    static Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of("transfers", "no-transfers", "special", "no-special",
                "internal", "external", "processors"));
        for (Measure.Area area : Measure.Area.values()) {
            names.add("area:" + Keys.of(area));
        }
        return names;
    }

    static boolean holds(Scribe scribe, String condition, Subject subject) {
        boolean leaves = !Transfer.of(scribe.register(), subject.activity(), scribe.law()).isEmpty();
        Answer<LocalText> said = subject.activity().transfers();
        return switch (condition) {
            case "transfers" -> leaves || said instanceof Answer.Stated<LocalText>;
            case "no-transfers" -> !leaves && said instanceof Answer.None<LocalText>;
            case "special" -> isSpecial(scribe, subject);
            case "no-special" -> !subject.numbers().isEmpty() && !isSpecial(scribe, subject);
            case "internal" -> disclosed(subject, RecipientFields::isInternal);
            case "external" -> disclosed(subject,
                    d -> !RecipientFields.isInternal(d) && !RecipientFields.isProcessor(d));
            case "processors" -> disclosed(subject, RecipientFields::isProcessor);
            default -> new ProtectionFields(scribe).measures(subject).stream()
                    .anyMatch(m -> condition.equals("area:" + Keys.of(m.area())));
        };
    }

    private static boolean isSpecial(Scribe scribe, Subject subject) {
        return subject.numbers().keySet().stream()
                .map(id -> Identified.find(scribe.register().data(), id)).flatMap(Optional::stream)
                .anyMatch(Ticks::isSpecial);
    }

    private static boolean isSpecial(DataCategory data) {
        return data.sensitivity() == Sensitivity.SPECIAL || data.sensitivity() == Sensitivity.CRIMINAL
                || !data.special().isEmpty();
    }

    private static boolean disclosed(Subject subject,
            Predicate<Disclosure> wanted) {
        return subject.activity().disclosures().stated().stream().flatMap(List::stream)
                .anyMatch(wanted);
    }
}
