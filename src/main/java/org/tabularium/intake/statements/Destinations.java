package org.tabularium.intake.statements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.facts.Answered;
import org.tabularium.intake.facts.Answered.Verdict;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.intake.statements.Marked.Hit;
import org.tabularium.law.Country;
import org.tabularium.law.Country.Zone;
import org.tabularium.law.Law;

/// Whether a policy tells of transfers to third countries, and on what they rest (Art. 13(1)(f) GDPR).
final class Destinations {
    private static final Set<Topic> NOT_ABOUT = EnumSet.of(Topic.RIGHTS, Topic.OBJECTION, Topic.COMPLAINT,
            Topic.DEFINITIONS, Topic.CONTENTS);
    private static final int DENIAL = 6;
    private final Law law;
    private final SafeguardReader safeguards;

    Destinations(Law law) {
        this.law = law;
        safeguards = new SafeguardReader(law);
    }

    /// Yes with a safeguard, be it an outdated one, no without any; open where no transfer is evident.
    Answered in(List<Passage> all, PolicyFacts facts) {
        List<Stretch> guarded = new ArrayList<>();
        facts.providers().forEach(p -> p.safeguards().forEach(s -> guarded.add(s.at())));
        facts.safeguardsGeneral().forEach(s -> guarded.add(s.at()));
        List<Stretch> bare = new ArrayList<>();
        facts.providers().forEach(p -> country(p).map(Said::at).ifPresent(bare::add));
        for (Passage passage : all) {
            if (passage.isAbout(NOT_ABOUT) || passage.has(Cue.NO_TRANSFER)) {
                continue;
            }
            boolean about = passage.isAbout(EnumSet.of(Topic.TRANSFERS));
            boolean third = passage.has(Cue.THIRD) && (about || passage.has(Cue.TRANSFER));
            if (isMechanism(passage) || (passage.has(Cue.GUARANTEE) && (third || about))) {
                guarded.add(passage.at());
            } else if (third && !passage.isHeading()) {
                bare.add(passage.at());
            }
        }
        if (!guarded.isEmpty()) {
            return new Answered(Verdict.YES, guarded);
        }
        return new Answered(bare.isEmpty() ? Verdict.OPEN : Verdict.NO, bare);
    }

    /// What only ever carries transfers, be it superseded.
    private boolean isMechanism(Passage passage) {
        Optional<Hit> words = passage.cues().first(Cue.MECHANISM);
        boolean denied =
                words.filter(h -> passage.cues().isWithin(Cue.NOT, Math.max(0, h.from() - DENIAL), h.from()))
                        .isPresent();
        boolean named = words.isPresent() && !passage.has(Cue.FALLEN);
        return !denied && (named || (passage.has(Cue.THIRD) && !safeguards.in(passage.text()).isEmpty()));
    }

    /// The third country to which data are said to go, or where a recipient has its seat.
    private Optional<Said<String>> country(ProviderFacts provider) {
        return provider.transferCountry().or(provider::country).filter(c -> isThird(c.value()));
    }

    /// A framework covers but those who take part in it, which a decision for a country does not.
    private boolean isThird(String code) {
        Optional<Country> country = law.country(code).filter(Country::isThird);
        Optional<String> decision = country.flatMap(Country::decision);
        boolean some =
                law.frameworks().stream().anyMatch(f -> decision.filter(f.decision()::equals).isPresent());
        return country.filter(c -> some || c.zone() == Zone.THIRD).isPresent();
    }
}
