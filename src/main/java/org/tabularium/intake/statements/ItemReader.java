package org.tabularium.intake.statements;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tabularium.intake.facts.Answered;
import org.tabularium.intake.facts.Answered.Verdict;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.law.Law;

/// Tells which items of Art. 13 and 14 GDPR a policy tells.
public final class ItemReader {
    private static final Set<Topic> OF_OTHERS = EnumSet.of(Topic.RIGHTS, Topic.OBJECTION, Topic.COMPLAINT,
            Topic.DEFINITIONS, Topic.CONTENTS);
    private final Passages passages = new Passages(new Cues());
    private final BasisReader bases;
    private final InterestReader interests = new InterestReader();
    private final RetentionReader retention;
    private final Destinations destinations;

    public ItemReader(Law law) {
        bases = new BasisReader(law);
        retention = new RetentionReader(law);
        destinations = new Destinations(law);
    }

    /// Every item, with what the text says to it.
    ///
    /// @param facts what else was read from the text; who is responsible and who receives data counts
    public Map<Item, Answered> in(Outline outline, PolicyFacts facts) {
        List<Passage> all = passages.of(outline);
        Map<Item, Answered> items = new EnumMap<>(Item.class);
        items.put(Item.CONTROLLER_IDENTITY, controller(facts));
        items.put(Item.CONTACT, contact(facts));
        items.put(Item.DPO_CONTACT, dpo(all, facts));
        items.put(Item.PURPOSES, purposes(all, facts));
        List<Said<CitedBasis>> said =
                Stream.concat(bases.in(all).stream(), bases.named(all).stream()).toList();
        items.put(Item.LEGAL_BASIS, found(places(said)));
        items.put(Item.LEGITIMATE_INTERESTS, interests(all, said));
        items.put(Item.RECIPIENTS, recipients(all, facts));
        items.put(Item.THIRD_COUNTRY, destinations.in(all, facts));
        items.put(Item.RETENTION, found(retention(all, facts)));
        Map<Item, List<Stretch>> rights = Rights.in(all);
        for (Item right : EnumSet.range(Item.RIGHTS_ACCESS, Item.COMPLAINT)) {
            items.put(right, found(rights.getOrDefault(right, List.of())));
        }
        items.put(Item.PROVISION_OBLIGATION, provision(all));
        items.put(Item.AUTOMATED_DECISIONS, found(where(all, ItemReader::tellsOfDecisions)));
        return items;
    }

    private List<Stretch> retention(List<Passage> all, PolicyFacts facts) {
        List<Stretch> read = Stream.concat(facts.retentionGeneral().stream(),
                facts.activities().stream().flatMap(a -> a.retention().stream())).map(Said::at).sorted()
                .toList();
        return read.isEmpty() ? places(retention.in(all)) : read;
    }

    /// Open where the only name is that of somebody else's address.
    private static Answered controller(PolicyFacts facts) {
        Optional<Stretch> name = facts.controller().name().map(Said::at);
        if (name.isPresent()) {
            return new Answered(Verdict.YES, List.of(name.get()));
        }
        boolean elsewhere =
                facts.dpo().filter(d -> d.street().isPresent() || d.name().isPresent()).isPresent();
        return new Answered(elsewhere ? Verdict.OPEN : Verdict.NO, List.of());
    }

    private static Answered contact(PolicyFacts facts) {
        List<Stretch> places = new ArrayList<>(channels(facts.controller()));
        facts.emailAliases().forEach(e -> places.add(e.at()));
        facts.dpo().ifPresent(d -> places.addAll(channels(d)));
        return found(places);
    }

    private static Answered dpo(List<Passage> all, PolicyFacts facts) {
        List<Stretch> places = facts.dpo().map(ItemReader::channels).orElse(List.of());
        List<Stretch> name =
                facts.dpo().stream().flatMap(d -> Stream.concat(d.name().stream(), d.person().stream()))
                        .map(Said::at).toList();
        if (!places.isEmpty()) {
            return new Answered(Verdict.YES, places);
        }
        List<Stretch> same = where(all, p -> p.has(Cue.SAME_ADDRESS)
                && (p.isAbout(EnumSet.of(Topic.DPO)) || name.stream().anyMatch(p.at()::contains)));
        return new Answered(same.isEmpty() ? Verdict.NO : Verdict.YES, same.isEmpty() ? name : same);
    }

    private static List<Stretch> channels(ContactFacts contact) {
        return Stream.of(contact.email(), contact.phone(), contact.street()).flatMap(Optional::stream)
                .map(Said::at)
                .toList();
    }

    private static Answered purposes(List<Passage> all, PolicyFacts facts) {
        List<Stretch> places = new ArrayList<>();
        facts.activities().forEach(a -> a.purposes().forEach(p -> places.add(p.at())));
        return found(places.isEmpty()
                ? where(all,
                        p -> p.cues().hasAny(Cue.PURPOSE, Cue.AIM) && !p.isAbout(OF_OTHERS) && !p.isHeading())
                : places);
    }

    private Answered interests(List<Passage> all, List<Said<CitedBasis>> said) {
        boolean used = said.stream().anyMatch(s -> s.value().basis().equals("gdpr-6-1-f"));
        return used ? found(places(interests.in(all))) : new Answered(Verdict.OPEN, List.of());
    }

    private static Answered recipients(List<Passage> all, PolicyFacts facts) {
        List<Stretch> places = new ArrayList<>();
        facts.providers().forEach(p -> places.add(p.name().at()));
        if (places.isEmpty()) {
            places.addAll(where(all, p -> !p.isAbout(OF_OTHERS)
                    && ((p.has(Cue.RECIPIENT) && p.has(Cue.PASSING)) || p.has(Cue.NO_PASSING)
                            || (p.isAbout(EnumSet.of(Topic.RECIPIENTS)) && !p.isHeading()))));
        }
        return found(places);
    }

    /// Open where something has to be done or is needed, but no data are said to be.
    private static Answered provision(List<Passage> all) {
        List<Stretch> places = where(all, p -> !p.isHeading() && (p.isAbout(EnumSet.of(Topic.PROVISION))
                || (!p.isAbout(OF_OTHERS) && isDuty(p))));
        if (!places.isEmpty()) {
            return new Answered(Verdict.YES, places);
        }
        List<Stretch> soft = where(all, p -> p.has(Cue.PROVISION_SOFT) && !p.isAbout(OF_OTHERS));
        return new Answered(soft.isEmpty() ? Verdict.NO : Verdict.OPEN, soft);
    }

    private static boolean isDuty(Passage passage) {
        boolean consequence = passage.cues().first(Cue.WITHOUT)
                .filter(h -> passage.cues().isWithin(Cue.IMPOSSIBLE, h.to(), passage.tokens().size()))
                .isPresent();
        return (passage.has(Cue.PROVISION) && !isConsent(passage))
                || ((consequence || lacks(passage)) && !passage.cues().hasAny(Cue.COOKIE, Cue.CONSENT));
    }

    /// "We cannot deliver without your address."
    private static boolean lacks(Passage passage) {
        return passage.has(Cue.LACKING) && passage.has(Cue.IMPOSSIBLE);
    }

    /// Consent is voluntary as such; that tells nothing of the data.
    private static boolean isConsent(Passage passage) {
        return passage.has(Cue.CONSENT) && passage.cues().first(Cue.PROVISION)
                .filter(h -> passage.tokens().at(h.to() - 1).folded().startsWith("freiwillig")
                        || passage.tokens().at(h.to() - 1).folded().startsWith("voluntar"))
                .isPresent();
    }

    /// A statement whether decisions are automated; the bare right of Art. 22 GDPR is none.
    private static boolean tellsOfDecisions(Passage passage) {
        boolean decides = passage.has(Cue.AUTOMATED)
                || (passage.isAbout(EnumSet.of(Topic.AUTOMATED)) && passage.has(Cue.DECIDING)
                        && !passage.has(Cue.CONDITION));
        return decides && passage.has(Cue.AUTOMATED_SAID) && !passage.has(Cue.AUTOMATED_RIGHT)
                && (!passage.isHeading() || passage.has(Cue.NOT))
                && !passage.isAbout(EnumSet.of(Topic.DEFINITIONS));
    }

    private static List<Stretch> where(List<Passage> all, Predicate<Passage> says) {
        return all.stream().filter(says).map(Passage::at).toList();
    }

    private static <T> List<Stretch> places(List<Said<T>> said) {
        return said.stream().map(Said::at).toList();
    }

    private static Answered found(List<Stretch> places) {
        return new Answered(places.isEmpty() ? Verdict.NO : Verdict.YES, places);
    }
}
