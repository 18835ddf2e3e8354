package org.tabularium.compose;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import org.tabularium.law.Basis;
import org.tabularium.model.Activity;
import org.tabularium.model.YesNo;

/// What cells of a workbook offer to choose from, in the words they say themselves.
final class Offers {
    private Offers() {}

    /// The members of an enum.
    static List<String> each(Scribe scribe, String key, Enum<?>[] members) {
        return Arrays.stream(members).map(m -> Cells.spaced(scribe.say(key + "." + Keys.of(m)))).toList();
    }

    /// Whether an activity runs, with a capital as in its own cells.
    static List<String> states(Scribe scribe) {
        return each(scribe, "status", Activity.Status.values()).stream()
                .map(s -> Line.of(s).capital().text().plain()).toList();
    }

    static List<String> yesOrNo(Scribe scribe) {
        return each(scribe, "workbook", YesNo.values());
    }

    /// All countries in the order of the language.
    static List<String> countries(Scribe scribe) {
        return scribe.law().countries().stream().map(c -> Cells.spaced(scribe.ofLaw(c.name())))
                .sorted(Collator.getInstance(scribe.texts().language().locale())).toList();
    }

    /// The norms on which processing can rest on the day of the law (Art. 6(1) GDPR, national law), in the
    /// order of the law.
    static List<String> bases(Scribe scribe) {
        return scribe.law().bases().stream()
                .filter(b -> b.kind() == Basis.Kind.ARTICLE_6 || b.kind() == Basis.Kind.NATIONAL)
                .map(b -> Cells.spaced(scribe.basis(b.id(), Where.of("register")).text().plain())).toList();
    }
}
