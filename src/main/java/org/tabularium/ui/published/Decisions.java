package org.tabularium.ui.published;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.offer.Offer;
import org.tabularium.intake.offer.Offers;
import org.tabularium.intake.prose.Stretch;

/// What the user has decided of the facts of a policy. Facts are known by what they say and where, so that a decision
/// outlives a change of the register, which may number them anew.
final class Decisions {
    private final Map<Fact, Verdict> verdicts = new HashMap<>();
    private final Set<Fact> taken = new HashSet<>();

    private record Fact(Offer.Kind kind, Stretch at, String value, String field) {
        static Fact of(Offer offer) {
            String field = offer.where().path();
            return new Fact(offer.kind(), offer.at(), offer.value(),
                    field.substring(field.lastIndexOf('/') + 1));
        }
    }

    Verdict of(Offer offer) {
        return verdicts.getOrDefault(Fact.of(offer), Verdict.UNDECIDED);
    }

    private boolean is(Offer offer, Verdict verdict) {
        return of(offer) == verdict;
    }

    private void set(Offer offer, Verdict verdict) {
        verdicts.put(Fact.of(offer), verdict);
    }

    /// Decides of a fact. What it needs is accepted with it, and what needs it is undecided again once it is not accepted.
    void decide(Offer offer, Verdict verdict, Offers offers) {
        set(offer, verdict);
        if (verdict == Verdict.ACCEPTED) {
            boolean met =
                    offer.needs().isEmpty() || needs(offer, offers).stream().anyMatch(o -> is(o, verdict));
            if (!met) {
                needs(offer, offers).stream().findFirst().ifPresent(o -> decide(o, verdict, offers));
            }
            return;
        }
        Set<String> possible = offers.possible(accepted(offers));
        offers.all().stream().filter(o -> is(o, Verdict.ACCEPTED) && !possible.contains(o.id()))
                .forEach(o -> set(o, Verdict.UNDECIDED));
    }

    private static List<Offer> needs(Offer offer, Offers offers) {
        return offer.needs().stream().map(offers::find).flatMap(Optional::stream).toList();
    }

    /// Accepts what is said in as many words and not decided yet.
    void acceptCertain(Offers offers) {
        certain(offers).forEach(o -> decide(o, Verdict.ACCEPTED, offers));
    }

    List<Offer> certain(Offers offers) {
        return offers.all().stream().filter(o -> is(o, Verdict.UNDECIDED) && o.isTicked())
                .filter(o -> o.confidence() == Confidence.SURE).toList();
    }

    Set<String> accepted(Offers offers) {
        return offers.all().stream().filter(o -> is(o, Verdict.ACCEPTED)).map(Offer::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    long count(Verdict verdict, Offers offers) {
        return offers.all().stream().filter(o -> is(o, verdict)).count();
    }

    /// What was accepted is in the register now.
    void take(Offers offers) {
        offers.all().stream().filter(o -> is(o, Verdict.ACCEPTED)).map(Fact::of).forEach(taken::add);
    }

    /// Where stands what was taken and is not offered again, as it is after an undo.
    List<Stretch> taken(Offers offers) {
        Set<Fact> offered = offers.all().stream().map(Fact::of).collect(Collectors.toSet());
        return taken.stream().filter(f -> !offered.contains(f)).map(Fact::at).toList();
    }
}
