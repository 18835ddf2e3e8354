package org.tabularium.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tabularium.model.Activity;
import org.tabularium.model.Automated;
import org.tabularium.model.Ground;

/// A right of data subjects (Art. 13(2)(b) to (d), Art. 14(2)(c) to (e) GDPR), with its article.
///
/// Most exist for every activity; some only where the legal basis gives rise to them.
public enum Right {
    ACCESS("gdpr-15"), RECTIFICATION("gdpr-16"), ERASURE("gdpr-17"), RESTRICTION("gdpr-18"),
    /// With consent or a contract (Art. 20(1)(a) GDPR).
    PORTABILITY("gdpr-20"),
    /// Where a public task or legitimate interests are the basis (Art. 21(1) GDPR).
    OBJECTION("gdpr-21"),
    /// With consent (Art. 7(3) GDPR).
    WITHDRAWAL("gdpr-7-3"),
    /// Where decisions are automated (Art. 22(3) GDPR).
    HUMAN_INTERVENTION("gdpr-22-3"), COMPLAINT("gdpr-77");

    private final String norm;

    Right(String norm) {
        this.norm = norm;
    }

    /// Names the article, in the manner of the ids of the law data.
    public String norm() {
        return norm;
    }

    /// The rights an activity gives rise to, in the order of the articles' use in notices.
    public static List<Right> of(Activity activity) {
        List<Right> rights = new ArrayList<>(List.of(values()));
        rights.removeIf(right -> !right.follows(activity));
        return List.copyOf(rights);
    }

    private boolean follows(Activity activity) {
        return switch (this) {
            case ACCESS, RECTIFICATION, ERASURE, RESTRICTION, COMPLAINT -> true;
            case PORTABILITY -> rests(activity, b -> isConsent(b) || b.equals("gdpr-6-1-b"));
            case OBJECTION -> rests(activity, b -> b.equals("gdpr-6-1-e") || b.equals("gdpr-6-1-f"));
            case WITHDRAWAL -> rests(activity, Right::isConsent);
            case HUMAN_INTERVENTION -> activity.automated().stated().map(Automated::kind)
                    .filter(Optional.of(Automated.Kind.DECISION)::equals).isPresent();
        };
    }

    private static boolean rests(Activity activity, Predicate<String> basis) {
        return activity.purposes().stream().flatMap(p -> p.grounds().stream()).map(Ground::basis).anyMatch(basis)
                || activity.uses().stream().flatMap(u -> u.conditions().stream()).anyMatch(basis);
    }

    private static boolean isConsent(String basis) {
        return basis.equals("gdpr-6-1-a") || basis.equals("gdpr-9-2-a");
    }
}
