package org.tabularium.export.tilt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.compose.Line;
import org.tabularium.compose.Scribe;
import org.tabularium.law.Instrument;
import org.tabularium.law.Transfer;
import org.tabularium.model.Activity;
import org.tabularium.model.Destination;
import org.tabularium.model.Safeguard;

/// Transfers to third countries, a country each, with what they rest on (Art. 13(1)(f) GDPR).
final class Transfers {
    private static final String DPF = "adequacy-us-dpf";
    private final Scribe scribe;
    private final Required required;
    private final Said said;

    Transfers(Scribe scribe, Required required) {
        this.scribe = scribe;
        this.required = required;
        this.said = new Said(scribe);
    }

    List<Object> all(List<Activity> activities) {
        Map<String, List<Transfer>> countries = new LinkedHashMap<>();
        activities.stream().flatMap(a -> Transfer.of(scribe.register(), a, scribe.law()).stream())
                .forEach(t -> countries.computeIfAbsent(t.country(), _ -> new ArrayList<>()).add(t));
        List<Object> all = new ArrayList<>();
        countries.forEach((code, transfers) -> all
                .add(country(code, transfers, "/thirdCountryTransfers/" + all.size())));
        return all;
    }

    private Map<String, Object> country(String code, List<Transfer> transfers, String place) {
        List<Destination> destinations =
                transfers.stream().flatMap(t -> t.destination().stream()).distinct().toList();
        List<Safeguard> safeguards =
                destinations.stream().flatMap(d -> d.safeguards().stream()).distinct().toList();
        List<String> remedies = destinations.stream().map(d -> said.best(d.remedies()))
                .filter(r -> !r.isEmpty()).distinct().toList();
        if (safeguards.isEmpty()) {
            required.note(place + "/appropriateGuarantees");
        }
        if (remedies.isEmpty()) {
            required.note(place + "/presenceOfEnforceableRightsAndEffectiveRemedies");
        }
        return Required.object(Map.of("country", required.country(code, place + "/country")),
                Map.of("adequacyDecision", found(safeguards.stream().flatMap(this::adequacy))),
                Map.of("appropriateGuarantees", found(safeguards.stream().flatMap(this::appropriate))),
                Map.of("presenceOfEnforceableRightsAndEffectiveRemedies", found(remedies.stream())),
                Map.of("standardDataProtectionClause", found(safeguards.stream().flatMap(this::clauses))),
                // TILT has no member for Art. 49 GDPR.
                Map.of("derogation", found(safeguards.stream().flatMap(this::derogation))));
    }

    private static Map<String, Object> found(Stream<String> descriptions) {
        String all = String.join("; ", descriptions.distinct().toList());
        return Required.object(Map.of("available", !all.isEmpty()), Required.member("description", all));
    }

    private Stream<String> adequacy(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Adequacy a -> Stream.of(decision(a.decision()));
            case Safeguard.Dpf d -> Stream.of(decision(DPF) + detail(d.listedAs()));
            default -> Stream.empty();
        };
    }

    private Stream<String> clauses(Safeguard safeguard) {
        return safeguard instanceof Safeguard.Scc scc ? Stream.of(scc(scc)) : Stream.empty();
    }

    /// Art. 46 GDPR.
    private Stream<String> appropriate(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Scc s -> Stream.of(scc(s));
            case Safeguard.Bcr b -> Stream.of(instrument("gdpr-46-2-b") + detail(b.approvedBy()));
            case Safeguard.Code c -> Stream.of(instrument("gdpr-46-2-e") + detail(c.name()));
            case Safeguard.Certification c -> Stream.of(instrument("gdpr-46-2-f") + detail(c.name()));
            case Safeguard.AdHoc a -> Stream.of(instrument("gdpr-46-3-a") + detail(a.authorisedBy()));
            case Safeguard.Public p -> Stream
                    .of(instrument("gdpr-46-2-a") + detail(said.best(p.instrument())));
            case Safeguard.Adequacy _,Safeguard.Dpf _,Safeguard.Derogation _,Safeguard.Compelling _ -> Stream
                    .empty();
        };
    }

    private Stream<String> derogation(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Derogation d -> Stream.of(instrument(d.basis()) + detail(said.best(d.reason())));
            case Safeguard.Compelling c -> Stream
                    .of(instrument("gdpr-49-1-2") + detail(said.best(c.interest())));
            default -> Stream.empty();
        };
    }

    private String scc(Safeguard.Scc scc) {
        List<Line> modules = scc.modules().stream().map(m -> Line.of(Integer.toString(m))).toList();
        String which = modules.isEmpty() ? ""
                : ", " + scribe.say("tilt.modules", Map.of("modules", scribe.wording().list(modules))).text()
                        .plain();
        return (scc.decision().isBlank() ? instrument("gdpr-46-2-c") : decision(scc.decision())) + which;
    }

    private String decision(String id) {
        return scribe.law().decision(id)
                .map(d -> scribe.ofLaw(d.name()) + ", " + scribe.ofLaw(d.number())).orElse(id);
    }

    private String instrument(String id) {
        Optional<Instrument> instrument = scribe.law().instrument(id);
        return instrument.map(i -> scribe.ofLaw(i.title()) + ", " + scribe.ofLaw(i.citation())).orElse(id);
    }

    private static String detail(String text) {
        return text.isBlank() ? "" : ": " + text.strip();
    }
}
