package org.tabularium.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tabularium.check.Context;
import org.tabularium.check.Scope;
import org.tabularium.law.Basis;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Ground;
import org.tabularium.model.Purpose;
import org.tabularium.model.Use;

/// What the purposes and uses of an activity rest on. Many rules ask, for every activity: hence the plain loops.
final class Grounds {
    static final String CONSENT = "gdpr-6-1-a";
    static final String CONTRACT = "gdpr-6-1-b";
    static final String OBLIGATION = "gdpr-6-1-c";
    static final String TASK = "gdpr-6-1-e";
    static final String INTERESTS = "gdpr-6-1-f";

    private Grounds() {}

    /// A ground where it stands.
    record Place(Purpose purpose, int index, Ground ground) {
        String path(String field) {
            return "purposes/" + purpose.id().value() + "/grounds/" + index + "/" + field;
        }
    }

    /// All grounds of an activity.
    static Stream<Place> places(Activity activity) {
        return places(activity, basis -> true);
    }

    /// The grounds of this basis.
    static Stream<Place> on(Activity activity, String basis) {
        return places(activity, basis::equals);
    }

    private static Stream<Place> places(Activity activity, Predicate<String> wanted) {
        List<Place> places = new ArrayList<>();
        for (Purpose purpose : activity.purposes()) {
            for (int i = 0; i < purpose.grounds().size(); i++) {
                if (wanted.test(purpose.grounds().get(i).basis())) {
                    places.add(new Place(purpose, i, purpose.grounds().get(i)));
                }
            }
        }
        return places.stream();
    }

    static boolean rests(Purpose purpose, String basis) {
        for (Ground ground : purpose.grounds()) {
            if (ground.basis().equals(basis)) {
                return true;
            }
        }
        return false;
    }

    /// The bases of Art. 6(1) GDPR that a purpose rests on, each once.
    static List<String> lawful(Purpose purpose, Context around) {
        List<String> lawful = new ArrayList<>();
        for (Ground ground : purpose.grounds()) {
            if (is(Basis.Kind.ARTICLE_6, ground.basis(), around) && !lawful.contains(ground.basis())) {
                lawful.add(ground.basis());
            }
        }
        return lawful;
    }

    static boolean hasNational(Purpose purpose, Context around) {
        for (Ground ground : purpose.grounds()) {
            if (is(Basis.Kind.NATIONAL, ground.basis(), around)) {
                return true;
            }
        }
        return false;
    }

    static boolean is(Basis.Kind kind, String basis, Context around) {
        return around.law().basis(basis).filter(b -> b.kind() == kind).isPresent();
    }

    /// The purposes a use applies to.
    static List<Purpose> purposes(Activity activity, Use use) {
        return use.purposes().isEmpty() ? activity.purposes()
                : activity.purposes().stream().filter(p -> use.purposes().contains(p.id())).toList();
    }

    /// Whether all purposes of a use rest on this basis of Art. 6(1) GDPR and on no other.
    static boolean restsAlone(Activity activity, Use use, String basis, Context around) {
        List<Purpose> purposes = purposes(activity, use);
        for (Purpose purpose : purposes) {
            if (!rests(purpose, basis) || !lawful(purpose, around).equals(List.of(basis))) {
                return false;
            }
        }
        return !purposes.isEmpty();
    }

    static boolean restsOnConsentAlone(Activity activity, Use use, Context around) {
        return restsAlone(activity, use, CONSENT, around);
    }

    /// The first data of a use that are of this kind.
    static Optional<DataCategory> data(Use use, DataCategory.Sensitivity sensitivity, Context around) {
        for (DataCategory data : around.all(Scope.DATA, use.data())) {
            if (data.sensitivity() == sensitivity) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }

    /// The first data of an activity that enjoy special protection (Art. 9 and 10 GDPR).
    static Optional<DataCategory> sensitive(Activity activity, Context around) {
        return activity.uses().stream().flatMap(use -> around.all(Scope.DATA, use.data()).stream())
                .filter(d -> switch (d.sensitivity()) {
                    case SPECIAL, CRIMINAL -> true;
                    case ORDINARY, NATIONAL_ID -> false;
                }).findFirst();
    }
}
