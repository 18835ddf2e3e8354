package org.tabularium.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.law.Status;
import org.tabularium.model.Activity;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Ground;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Purpose;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Use;

/// Says once for the whole document which of the norms it names have not been checked at their source, instead
/// of marking each citation.
final class Unverified {
    private static final String DPF = "adequacy-us-dpf";
    private final Scribe scribe;

    Unverified(Scribe scribe) {
        this.scribe = scribe;
    }

    /// One line, set back; nothing if all are checked.
    Optional<Block> remark() {
        Set<String> citations = new LinkedHashSet<>();
        ids().forEach(id -> citation(id).ifPresent(citations::add));
        return citations.isEmpty() ? Optional.empty()
                : Optional.of(Line.muted(scribe.say("law.unverified",
                        Map.of("norms", Line.of(String.join("; ", citations)))).text().plain()).paragraph());
    }

    private Optional<String> citation(String id) {
        Optional<LocalText> basis = scribe.law().basis(id).filter(b -> b.status() != Status.VERIFIED)
                .map(b -> b.citation());
        return basis
                .or(() -> scribe.law().decision(id).filter(d -> d.status() != Status.VERIFIED)
                        .map(d -> d.number()))
                .or(() -> scribe.law().indicator(id).filter(i -> i.status() != Status.VERIFIED)
                        .map(i -> i.citation()))
                .map(scribe::ofLaw);
    }

    private Stream<String> ids() {
        Stream<String> activities = scribe.register().activities().stream().flatMap(Unverified::ids);
        Stream<String> parties = scribe.register().parties().stream().map(Party::destinations)
                .flatMap(List::stream).flatMap(Unverified::ids);
        return Stream.concat(activities, parties);
    }

    private static Stream<String> ids(Activity activity) {
        List<String> ids = new ArrayList<>();
        activity.purposes().stream().map(Purpose::grounds).flatMap(List::stream).map(Ground::basis)
                .forEach(ids::add);
        activity.uses().stream().map(Use::conditions).forEach(ids::addAll);
        ids.addAll(activity.impact().screening().criteria());
        ids.addAll(activity.impact().screening().entries());
        activity.disclosures().stated().stream().flatMap(Collection::stream).map(Disclosure::destinations)
                .flatMap(List::stream).flatMap(Unverified::ids).forEach(ids::add);
        return ids.stream();
    }

    private static Stream<String> ids(Destination destination) {
        return destination.safeguards().stream().flatMap(safeguard -> switch (safeguard) {
            case Safeguard.Adequacy a -> Stream.of(a.decision());
            case Safeguard.Dpf _ -> Stream.of(DPF);
            case Safeguard.Scc s -> Stream.of(s.decision());
            case Safeguard.Derogation d -> Stream.of(d.basis());
            case Safeguard.Bcr _,Safeguard.Code _,Safeguard.Certification _,Safeguard.AdHoc _,Safeguard.Public _,Safeguard.Compelling _ -> Stream
                    .empty();
        });
    }
}
