package org.tabularium.intake.exchange;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Duty;
import org.tabularium.model.Extras;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Purpose;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;

/// Reads which data are disclosed for what: each entry is a use of one category of data. Entries of the same headline
/// belong to one activity. To be used once.
final class TiltActivities {
    private static final String INTERESTS = "gdpr-6-1-f";
    private final Names names;
    private final Law law;
    private final Language language;
    private final Map<String, DataCategory> data = new LinkedHashMap<>();
    private final Map<Party, Party> parties = new LinkedHashMap<>();
    private final Map<RetentionRule, RetentionRule> rules = new LinkedHashMap<>();

    TiltActivities(Graph graph, Law law, Language language) {
        this.names = new Names(graph);
        this.law = law;
        this.language = language;
    }

    Register read(Register register, Thing whole) {
        Map<String, Activity> activities = new LinkedHashMap<>();
        for (Thing entry : whole.things("dataDisclosed")) {
            List<Thing> purposes = entry.things("purposes");
            String headline =
                    purposes.stream().map(p -> p.word("purpose")).filter(t -> !t.isBlank()).findFirst()
                            .orElse("");
            purposes.forEach(p -> p.words("purpose", headline::equals));
            String category = entry.word("category");
            String name = headline.isBlank() ? category : headline;
            Activity before = activities.computeIfAbsent(name, n -> Activity.blank(named("act", n), text(n),
                    Activity.Status.ACTIVE));
            activities.put(name, with(before, entry, purposes, category));
        }
        return register.withActivities(List.copyOf(activities.values())).withData(List.copyOf(data.values()))
                .withParties(List.copyOf(parties.values())).withRetention(List.copyOf(rules.values()));
    }

    private Activity with(Activity activity, Thing entry, List<Thing> described, String category) {
        entry.word("_id");
        List<String> conditions = new ArrayList<>();
        List<Ground> grounds = new ArrayList<>();
        for (Thing basis : entry.things("legalBases")) {
            Ground ground = ground(basis);
            if (ground.basis().startsWith("gdpr-9-")) {
                conditions.add(ground.basis());
            } else {
                grounds.add(ground);
            }
        }
        entry.things("legitimateInterests").forEach(i -> interest(grounds, i));
        List<Purpose> purposes = new ArrayList<>(activity.purposes());
        List<Id<Purpose>> served = new ArrayList<>();
        for (Thing thing : described) {
            served.add(purpose(activity, purposes, text(thing.word("description")), grounds));
        }
        if (described.isEmpty() && !grounds.isEmpty()) {
            served.add(purpose(activity, purposes, LocalText.EMPTY, grounds));
        }
        List<Disclosure> disclosures = new ArrayList<>(activity.disclosures().stated().orElse(List.of()));
        List<Id<Disclosure>> receiving =
                entry.things("recipients").stream().map(r -> recipient(activity, disclosures, r)).toList();
        Id<Use> id = new Id<>("use-" + (activity.uses().size() + 1));
        Use use = Use.blank(id).withData(category.isBlank() ? List.of() : List.of(data(category)))
                .withConditions(conditions.stream().distinct().toList())
                .withPurposes(served.stream().distinct().toList())
                .withRecipients(receiving.stream().distinct().toList())
                .withRetention(entry.things("storage").stream().map(this::rule).distinct().toList())
                .withDuty(entry.things("nonDisclosure").stream().findFirst().map(this::duty)
                        .orElseGet(Answer::notStated));
        List<Use> uses = new ArrayList<>(activity.uses());
        uses.add(use);
        return activity.withPurposes(purposes).withUses(uses)
                .withDisclosures(disclosures.isEmpty() ? Answer.notStated() : Answer.of(disclosures));
    }

    /// An interest belongs to the first ground of its kind that has none yet.
    private void interest(List<Ground> grounds, Thing thing) {
        boolean exists = thing.word("exists").equals("true");
        LocalText reasoning = text(thing.word("reasoning"));
        int at = (int) grounds.stream().takeWhile(g -> !isOpen(g)).count();
        if (at < grounds.size()) {
            grounds.set(at, grounds.get(at).withInterest(reasoning));
        } else if (exists || !reasoning.isEmpty()) {
            grounds.add(Ground.blank(INTERESTS).withInterest(reasoning));
        }
    }

    private static boolean isOpen(Ground ground) {
        return ground.basis().equals(INTERESTS) && ground.interest().isEmpty();
    }

    /// The purpose of this text; it rests on everything any entry says.
    private Id<Purpose> purpose(Activity activity, List<Purpose> purposes, LocalText text,
            List<Ground> grounds) {
        int at = (int) purposes.stream().takeWhile(p -> !p.text().equals(text)).count();
        if (at == purposes.size()) {
            purposes.add(Purpose.blank(part(activity, "pur", text), text));
        }
        List<Ground> all = new ArrayList<>(purposes.get(at).grounds());
        grounds.stream().filter(g -> !all.contains(g)).forEach(all::add);
        purposes.set(at, purposes.get(at).withGrounds(all));
        return purposes.get(at).id();
    }

    /// `GDPR-6-1-f` is `gdpr-6-1-f`. What the law itself calls the norm does not have to be kept.
    private Ground ground(Thing thing) {
        String id = thing.word("reference").toLowerCase(Locale.ROOT);
        String said = thing.word("description");
        String own =
                law.basis(id).map(b -> b.title().in(language) + ", " + b.citation().in(language)).orElse("");
        String more = !own.isEmpty() && said.startsWith(own) ? said.substring(own.length()) : said;
        String rest = more.startsWith("; ") ? more.substring(2) : more;
        return Ground.blank(id).withLaw(text(rest));
    }

    private Id<Disclosure> recipient(Activity activity, List<Disclosure> disclosures, Thing thing) {
        LocalText category = text(thing.word("category"));
        String name = thing.word("name");
        String country = thing.word("country");
        Recipient recipient = new Recipient.Category(category, country, Extras.NONE);
        if (!name.isBlank()) {
            Party party = Party.blank(new Id<>("pty"), name)
                    .withAddress(Bodies.address(thing.word("address"), country));
            Id<Party> id = parties.computeIfAbsent(party,
                    p -> Party.blank(named("pty", name), name).withAddress(p.address())).id();
            recipient = new Recipient.Named(Optional.of(id), Extras.NONE);
        }
        LocalText reason = name.isBlank() ? LocalText.EMPTY : category;
        for (Disclosure known : disclosures) {
            if (known.recipient().equals(recipient) && known.reason().equals(reason)) {
                return known.id();
            }
        }
        Disclosure made =
                Disclosure.blank(part(activity, "dis", name.isBlank() ? category : text(name)), recipient)
                        .withReason(reason);
        disclosures.add(made);
        return made.id();
    }

    private Id<DataCategory> data(String name) {
        return data.computeIfAbsent(name,
                n -> DataCategory.blank(named("dat", n), text(n), DataCategory.Sensitivity.ORDINARY)).id();
    }

    private Id<RetentionRule> rule(Thing thing) {
        thing.word("aggregationFunction");
        RetentionRule rule = RetentionRule.blank(new Id<>("ret"), LocalText.EMPTY);
        for (Thing temporal : thing.things("temporal")) {
            List<String> ttl = rule.period().isPresent() ? List.of()
                    : temporal.words("ttl", t -> period(t).isPresent());
            if (!ttl.isEmpty()) {
                rule = rule.withPeriod(period(ttl.getFirst())).withName(text(temporal.word("description")));
            }
        }
        LocalText criteria = text(thing.word("purposeConditional"));
        LocalText name = rule.name().isEmpty() ? criteria : rule.name();
        RetentionRule read = rule.withName(name).withCriteria(criteria)
                .withStatute(text(thing.word("legalBasisConditional")));
        return rules.computeIfAbsent(read, r -> RetentionRule.blank(named("ret", words(name)), name)
                .withPeriod(r.period()).withCriteria(r.criteria()).withStatute(r.statute())).id();
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Answer<Duty> duty(Thing thing) {
        boolean statutory = thing.word("legalRequirement").equals("true");
        boolean contractual = thing.word("contractualRegulation").equals("true");
        boolean duty = thing.word("obligationToProvide").equals("true") || statutory || contractual;
        LocalText consequences = text(thing.word("consequences"));
        if (duty) {
            return Answer.of(Duty.blank(statutory ? Duty.Kind.STATUTORY : Duty.Kind.CONTRACTUAL)
                    .withConsequence(consequences));
        }
        return consequences.isEmpty() ? Answer.notStated()
                : new Answer.None<>(words(consequences).equals("–") ? LocalText.EMPTY : consequences);
    }

    private LocalText text(String words) {
        return words.isBlank() ? LocalText.EMPTY : LocalText.of(language, words);
    }

    private String words(LocalText text) {
        return text.in(language);
    }

    private <E> Id<E> named(String kind, String name) {
        return names.made(name, kind, "");
    }

    private <E> Id<E> part(Activity activity, String kind, LocalText name) {
        return names.made(words(name), kind, activity.id().value());
    }
}
