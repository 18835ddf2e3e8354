package org.tabularium.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Tokens;

/// The e-mail addresses a text gives as those of its controller.
final class Emails {
    private Emails() {}

    /// That of the controller first; then those it is read to have besides, and those printed outside of what is about
    /// others. Each once.
    static List<Said<String>> of(ContactFacts controller, Look look) {
        Map<String, Said<String>> all = new LinkedHashMap<>();
        controller.email().ifPresent(e -> all.put(Tokens.fold(e.value()), e));
        look.facts().emailAliases().forEach(e -> all.putIfAbsent(Tokens.fold(e.value()), e));
        printed(look).stream().filter(e -> isOwn(e, look))
                .forEach(e -> all.putIfAbsent(Tokens.fold(e.value()), e));
        return new ArrayList<>(all.values());
    }

    private static boolean isOwn(Said<String> email, Look look) {
        boolean ofOffice = isOf(email, look.facts().dpo()) || isOf(email, look.facts().authority());
        boolean aboutOthers = !look.providers(look.sentence(email.at())).isEmpty()
                || look.says(look.sentence(email.at()), "representative")
                || look.isIn(email.at(), Topic.DPO, Topic.AUTHORITY, Topic.COMPLAINT, Topic.REPRESENTATIVE);
        return !ofOffice && !aboutOthers;
    }

    private static boolean isOf(Said<String> email, Optional<ContactFacts> other) {
        return other.flatMap(ContactFacts::email).filter(e -> e.value().equalsIgnoreCase(email.value()))
                .isPresent();
    }

    /// All that look like addresses, in their order.
    static List<Said<String>> printed(Look look) {
        String text = look.text();
        List<Said<String>> found = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && at - start < 64 && isPart(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && end - at < 100 && isPart(text.charAt(end))) {
                end++;
            }
            while (end > at && ".-_".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (start < at && text.substring(at, end).indexOf('.') > 1) {
                Stretch place = new Stretch(start, end);
                found.add(Said.sure(place.of(text), place));
            }
        }
        return found;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || ".-_+".indexOf(c) >= 0;
    }
}
