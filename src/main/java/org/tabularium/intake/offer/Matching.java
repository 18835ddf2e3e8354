package org.tabularium.intake.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.model.Activity;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;

/// Which activities and parties of a register a policy speaks of. Activities that have ended are not looked at.
public final class Matching {
    private static final double ENOUGH = 0.55;
    private final Register register;
    private final Likeness likeness;
    private final Map<ActivityFacts, Activity> activities = new HashMap<>();
    private final Map<ProviderFacts, Party> parties = new HashMap<>();

    private Matching(Register register, Likeness likeness) {
        this.register = register;
        this.likeness = likeness;
    }

    /// Finds what a policy speaks of in a register.
    ///
    /// @param among ids of the activities that may be meant; empty for all
    public static Matching of(PolicyFacts facts, Register register, Set<Id<Activity>> among) {
        Matching matching = new Matching(register, new Likeness());
        facts.providers().forEach(p -> matching.best(p).ifPresent(party -> matching.parties.put(p, party)));
        List<Activity> open = register.activities().stream().filter(a -> a.status() != Activity.Status.ENDED)
                .filter(a -> among.isEmpty() || among.contains(a.id())).toList();
        matching.pair(facts, open);
        return matching;
    }

    /// The activity of the register that a part of the policy is about.
    public Optional<Activity> activity(ActivityFacts facts) {
        return Optional.ofNullable(activities.get(facts));
    }

    /// The party of the register that a policy names.
    public Optional<Party> party(ProviderFacts facts) {
        return Optional.ofNullable(parties.get(facts));
    }

    Likeness likeness() {
        return likeness;
    }

    /// Names a provider goes by in the text, the service first.
    static Stream<String> names(ProviderFacts facts) {
        return Stream.of(Stream.of(facts.name()), facts.aliases().stream(), facts.legalEntity().stream())
                .flatMap(s -> s).map(Said::value);
    }

    /// Whether a recipient named in short words is this provider.
    boolean isNamed(ProviderFacts facts, String recipient) {
        return names(facts).anyMatch(n -> likeness.isSameName(n, recipient));
    }

    private record Pair(ActivityFacts said, Activity recorded, double score) {}

    private void pair(PolicyFacts facts, List<Activity> open) {
        List<Pair> pairs = new ArrayList<>();
        for (ActivityFacts said : facts.activities()) {
            for (Activity recorded : open) {
                double score = score(facts, said, recorded);
                if (score >= ENOUGH) {
                    pairs.add(new Pair(said, recorded, score));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        pairs.forEach(p -> activities.putIfAbsent(p.said(), p.recorded()));
    }

    private double score(PolicyFacts facts, ActivityFacts said, Activity recorded) {
        double title = shared(recorded.name(), said.title().value());
        if (title > 0.99) {
            return 2;
        }
        double purposes = said.purposes().stream()
                .flatMap(p -> recorded.purposes().stream().map(r -> shared(r.text(), p.value())))
                .max(Double::compare).orElse(0.0);
        return Math.max(title, service(facts, said, recorded)) + (purposes > 0.5 ? 0.25 * purposes : 0);
    }

    /// What is headed by the name of a service is about the activity in which this service is used.
    private double service(PolicyFacts facts, ActivityFacts said, Activity recorded) {
        Set<Id<Party>> used = recorded.disclosures().stated().orElse(List.of()).stream()
                .map(Disclosure::recipient).flatMap(Matching::party).collect(Collectors.toSet());
        boolean named = facts.providers().stream().filter(p -> isNamed(p, said.title().value()))
                .anyMatch(p -> party(p).filter(known -> used.contains(known.id())).isPresent());
        return named ? 0.7 : 0;
    }

    private static Stream<Id<Party>> party(Recipient recipient) {
        return recipient instanceof Recipient.Named named ? named.party().stream() : Stream.empty();
    }

    private double shared(LocalText recorded, String said) {
        return recorded.texts().values().stream()
                .mapToDouble(t -> t.equals(said.strip()) ? 1 : likeness.share(t, said)).max()
                .orElse(0);
    }

    private record Candidate(Party party, int rank) {}

    private Optional<Party> best(ProviderFacts facts) {
        return register.parties().stream().map(p -> new Candidate(p, rank(facts, p)))
                .filter(c -> c.rank() > 0)
                .max(Comparator.comparingInt(Candidate::rank)).map(Candidate::party);
    }

    /// How well a party fits: by its service, by its name, or by a name its name begins with.
    private int rank(ProviderFacts facts, Party party) {
        List<String> names = names(facts).toList();
        boolean entity = names.stream().anyMatch(n -> likeness.isSameName(n, party.name()));
        boolean product = !party.product().isBlank()
                && names.stream().anyMatch(n -> likeness.isSameName(n, party.product()));
        if (product) {
            return entity ? 5 : 4;
        }
        String service = facts.name().value();
        boolean other = !party.product().isBlank() && facts.legalEntity().isPresent()
                && !likeness.isSameName(service, party.name());
        if (entity) {
            return other ? 0 : 3;
        }
        boolean short_ = names.stream().anyMatch(n -> likeness.begins(n, party.name()));
        return short_ && !other ? 1 : 0;
    }
}
