package org.tabularium.export.tilt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tabularium.compose.Scribe;
import org.tabularium.model.Activity;
import org.tabularium.model.Controller;
import org.tabularium.model.Organisation;

/// The rights of data subjects (Art. 13(2)(b) to (d) GDPR). They follow from the GDPR itself; two of them
/// depend on what the activities rest on. The register adds how they are exercised.
final class Rights {
    private final Scribe scribe;
    private final Required required;
    private final Said said;
    private final List<String> bases;

    Rights(Scribe scribe, Required required, List<Activity> activities) {
        this.scribe = scribe;
        this.required = required;
        this.said = new Said(scribe);
        this.bases = activities.stream().flatMap(a -> a.purposes().stream())
                .flatMap(p -> p.grounds().stream()).map(g -> g.basis()).distinct().toList();
    }

    /// What stands before the sources.
    Map<String, Object> before() {
        return Map.of("accessAndDataPortability", right("access", true));
    }

    /// What stands behind them.
    Map<String, Object> after() {
        boolean consent = rests("gdpr-6-1-a"::equals) || rests("gdpr-9-2-a"::equals);
        Map<String, Object> rights = new LinkedHashMap<>();
        rights.put("rightToInformation", right("access", true));
        rights.put("rightToRectificationOrDeletion", right("rectification", true));
        rights.put("rightToDataPortability", right("portability", consent || rests("gdpr-6-1-b"::equals)));
        rights.put("rightToWithdrawConsent", right("withdrawal", consent));
        Map<String, Object> complaint = right("complaint", true);
        complaint.put("supervisoryAuthority", authority("/rightToComplain/supervisoryAuthority"));
        rights.put("rightToComplain", complaint);
        return rights;
    }

    private boolean rests(Predicate<String> basis) {
        return bases.stream().anyMatch(basis);
    }

    private Map<String, Object> right(String key, boolean available) {
        String how = said.best(scribe.register().policies().rights());
        String right = scribe.say("tilt.right." + key);
        boolean own = !key.equals("complaint");
        return Required.object(Map.of("available", available),
                Map.of("description", how.isEmpty() || !own ? right : right + ". " + how),
                own ? Required.email(email()) : Map.of(), Map.of("identificationEvidences", List.of()));
    }

    private String email() {
        Controller controller = scribe.register().controller();
        String officer = controller.dpo().stated().map(d -> d.person().contact().email()).orElse("");
        return officer.isBlank() ? controller.contact().email() : officer;
    }

    private Map<String, Object> authority(String place) {
        Organisation body = scribe.register().controller().authority().stated().orElse(Organisation.EMPTY);
        return Required.object(Map.of("name", required.text(body.name(), place + "/name")),
                Required.member("address", Bodies.line(body.address())),
                Required.country(body.address().country()), Required.email(body.contact().email()),
                required.phone(body.contact().phone(), place + "/phone"));
    }
}
