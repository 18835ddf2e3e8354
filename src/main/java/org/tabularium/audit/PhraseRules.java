package org.tabularium.audit;

import java.util.List;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;

/// Sentences whose words weaken, contradict or void what they say. Each is a hint: the words alone do not show the
/// facts.
final class PhraseRules implements Rule {
    private static final String EXCEPTION = "exception-open";
    private static final String IMPLIED = "consent-implied";
    private static final String REST = "tls-at-rest";
    private static final String COUNTRY = "country-open";
    private static final String DATA = "no-data-but";
    private static final String WEAK = "period-weak";

    @Override
    public List<String> ids() {
        return List.of(EXCEPTION, IMPLIED, REST, COUNTRY, DATA, WEAK);
    }

    @Override
    public void look(Look look, Notes notes) {
        look.sentences("openException").forEach(s -> notes.add(EXCEPTION, Weight.HINT, s));
        look.sentences("countryOpen").stream().filter(s -> !look.says(s, "notSafe"))
                .forEach(s -> notes.add(COUNTRY, Weight.HINT, s));
        look.sentences("continuedUse").stream().filter(s -> look.says(s, "acceptance"))
                .forEach(s -> notes.add(IMPLIED, Weight.HINT, s));
        look.sentences("transportEncryption").stream()
                .filter(s -> look.says(s, "atRest") && !look.says(s, "inTransit"))
                .forEach(s -> notes.add(REST, Weight.HINT, s));
        look.sentences("noData").stream().filter(s -> look.says(s, "butSome"))
                .forEach(s -> notes.add(DATA, Weight.HINT, s));
        weak(look, notes);
    }

    /// A period that only holds "typically".
    private static void weak(Look look, Notes notes) {
        Retentions.of(look).filter(r -> r.value().period().isPresent()).map(Said::at).map(look::sentence)
                .distinct()
                .filter(s -> isWeak(s, look)).forEach(s -> notes.add(WEAK, Weight.HINT, s));
    }

    private static boolean isWeak(Stretch sentence, Look look) {
        return look.says(sentence, "weak");
    }
}
