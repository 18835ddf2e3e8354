package org.tabularium.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tabularium.model.Acceptance;

/// What somebody has accepted, to be looked up. A finding counts as accepted if rule, place and facts are the same;
/// the facts are asked for last, since their mark takes long to make.
final class Settled {
    private final Map<Place, Map<String, Acceptance>> byFacts = new HashMap<>();

    private record Place(String rule, Where where) {}

    Settled(List<Acceptance> acceptances) {
        for (Acceptance a : acceptances) {
            Place place = new Place(a.rule(), new Where(a.place(), a.entity(), a.field()));
            byFacts.computeIfAbsent(place, _ -> new HashMap<>()).put(a.facts(), a);
        }
    }

    /// Parts findings into those still open and those accepted.
    Findings.Sheaf part(List<Finding> found) {
        if (found.isEmpty()) {
            return Findings.Sheaf.EMPTY;
        }
        if (byFacts.isEmpty()) {
            return new Findings.Sheaf(found, List.of());
        }
        List<Finding> open = new ArrayList<>();
        List<Findings.Accepted> accepted = new ArrayList<>();
        for (Finding finding : found) {
            Map<String, Acceptance> here =
                    byFacts.getOrDefault(new Place(finding.rule().id(), finding.where()), Map.of());
            @Nullable Acceptance acceptance = here.isEmpty() ? null : here.get(finding.facts());
            if (acceptance == null) {
                open.add(finding);
            } else {
                accepted.add(new Findings.Accepted(finding, acceptance));
            }
        }
        return new Findings.Sheaf(open, accepted);
    }
}
