package org.tabularium.ui.place;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.Language;
import org.tabularium.model.Mandate;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Review;
import org.tabularium.model.Undertaking;

/// The second lines of what stands beside activities.
final class KeptKinds {
    private KeptKinds() {}

    static String system(Desk desk, ItSystem system, Language language) {
        String kind = system.kind()
                .map(k -> desk.labels().get("system.kind." + k.name().toLowerCase(Locale.ROOT))).orElse("");
        return joined(kind, system.provider().flatMap(id -> party(desk, id)).orElse(""));
    }

    static String mandate(Desk desk, Mandate mandate, Language language) {
        return parties(desk, mandate.clients());
    }

    static String joint(Desk desk, JointControl joint, Language language) {
        return parties(desk, joint.parties());
    }

    static String undertaking(Desk desk, Undertaking undertaking, Language language) {
        String code = undertaking.controller().address().country();
        String country = desk.law().country(code).map(c -> c.name().in(language)).orElse(code);
        return joined(undertaking.controller().address().city(), country);
    }

    static String notice(Desk desk, Notice notice, Language language) {
        String audience =
                notice.audience().map(a -> desk.labels().get("notice.audience." + Names.hyphened(a)))
                        .orElse("");
        String version = notice.version().isEmpty() ? ""
                : desk.words().get("notice.version", notice.version());
        return joined(audience, version);
    }

    static String review(Desk desk, Review review, Language language) {
        return review.doneOn().map(day -> desk.words().get("review.done", day(desk, day)))
                .or(() -> review.dueOn().map(day -> desk.words().get("review.due", day(desk, day))))
                .orElse("");
    }

    private static String parties(Desk desk, List<Id<Party>> ids) {
        return ids.stream().flatMap(id -> party(desk, id).stream()).collect(Collectors.joining(", "));
    }

    private static Optional<String> party(Desk desk, Id<Party> id) {
        return Vocabulary.PARTIES.find(desk.editor().register(), id).map(Party::name);
    }

    private static String day(Desk desk, LocalDate day) {
        return DateTimeFormatter.ofPattern(desk.words().get("day.pattern"), desk.words().locale())
                .format(day);
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
    }
}
