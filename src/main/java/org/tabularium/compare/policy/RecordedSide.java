package org.tabularium.compare.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tabularium.compare.policy.Divergence.Subject;
import org.tabularium.document.Origin;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.offer.Likeness;
import org.tabularium.intake.offer.Matching;
import org.tabularium.intake.offer.Periods;
import org.tabularium.law.Basis;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;

/// What the register says of activities and a policy has to tell, but does not.
final class RecordedSide {
    private final PolicyFacts facts;
    private final Register register;
    private final Law law;
    private final Matching matching;
    private final Language language;
    private final Set<Id<Activity>> among;
    private final Likeness likeness = new Likeness();
    private final String text;

    RecordedSide(PolicyFacts facts, Register register, Law law, Matching matching, Language language,
            Set<Id<Activity>> among) {
        this.facts = facts;
        this.register = register;
        this.law = law;
        this.matching = matching;
        this.language = language;
        this.among = among;
        this.text = " " + Likeness.words(facts.prose().text()) + " ";
    }

    List<Point> points() {
        List<Point> points = new ArrayList<>(new RecordedOffices(facts, register, language).points());
        Map<Party, Origin> parties = new LinkedHashMap<>();
        for (Activity activity : register.activities()) {
            boolean meant = among.isEmpty() ? activity.status() != Activity.Status.ENDED
                    : among.contains(activity.id());
            List<ActivityFacts> said =
                    facts.activities().stream()
                            .filter(f -> matching.activity(f).filter(activity::equals).isPresent()).toList();
            if (meant && said.isEmpty()) {
                points.add(Point.recorded(Subject.ACTIVITY, "", new Origin(activity.id().value(), "name"),
                        words(activity.name()), words(activity.name())));
            } else if (meant) {
                bases(activity, said, points);
                periods(activity, said, points);
                data(activity, said, points);
                recipients(activity, points, parties);
            }
        }
        RecordedTransfers transfers = new RecordedTransfers(facts, law, matching, language);
        parties.keySet().forEach(p -> points.addAll(transfers.of(p)));
        return points;
    }

    private String words(LocalText name) {
        return name.best(language, register.primary()).map(Map.Entry::getValue).orElse("");
    }

    private void bases(Activity activity, List<ActivityFacts> said, List<Point> points) {
        Set<String> named = new LinkedHashSet<>();
        said.forEach(f -> f.legalBases().forEach(b -> named.add(b.value().basis())));
        facts.basesGeneral().forEach(b -> named.add(b.value().basis()));
        Set<String> done = new LinkedHashSet<>();
        activity.purposes()
                .forEach(p -> p.grounds().forEach(g -> basis(activity, "purposes/" + p.id() + "/grounds",
                        g.basis(), named, done, points)));
        activity.uses()
                .forEach(u -> u.conditions().forEach(c -> basis(activity, "uses/" + u.id() + "/conditions", c,
                        named, done, points)));
    }

    private void basis(Activity activity, String field, String basis, Set<String> named, Set<String> done,
            List<Point> points) {
        Optional<Basis> known = law.basis(basis);
        if (known.isPresent() && !named.contains(basis) && done.add(basis)) {
            String citation = known.get().citation().best(language, Language.ENGLISH).map(Map.Entry::getValue)
                    .orElse(basis);
            points.add(Point.recorded(Subject.LEGAL_BASIS, "", new Origin(activity.id().value(), field),
                    words(activity.name()), citation));
        }
    }

    private void periods(Activity activity, List<ActivityFacts> said, List<Point> points) {
        Set<Id<RetentionRule>> done = new LinkedHashSet<>();
        for (Use use : activity.uses()) {
            for (Id<RetentionRule> id : use.retention()) {
                Identified.find(register.retention(), id).filter(r -> done.add(id) && isUnsaid(r, said))
                        .ifPresent(r -> points.add(Point.recorded(Subject.PERIOD, "",
                                new Origin(activity.id().value(), "uses/" + use.id() + "/retention"),
                                words(activity.name()), words(r.name()))));
            }
        }
    }

    /// Criteria without a period are told in too many ways to be missed.
    private boolean isUnsaid(RetentionRule rule, List<ActivityFacts> said) {
        return rule.period().filter(p -> !p.isZero()).filter(p -> Stream
                .concat(said.stream().flatMap(f -> f.retention().stream()), facts.retentionGeneral().stream())
                .flatMap(r -> r.value().period().stream()).noneMatch(o -> Periods.isSame(o, p))).isPresent();
    }

    private void data(Activity activity, List<ActivityFacts> said, List<Point> points) {
        Set<Id<DataCategory>> done = new LinkedHashSet<>();
        for (Use use : activity.uses()) {
            for (Id<DataCategory> id : use.data()) {
                Identified.find(register.data(), id).filter(d -> done.add(id) && !isSaid(d, said))
                        .ifPresent(d -> points.add(Point.recorded(Subject.DATA_CATEGORY, "",
                                new Origin(activity.id().value(), "uses/" + use.id() + "/data"),
                                words(activity.name()),
                                words(d.name()))));
            }
        }
    }

    private boolean isSaid(DataCategory category, List<ActivityFacts> said) {
        Predicate<String> named =
                name -> contains(name) || said.stream().flatMap(f -> f.dataCategories().stream())
                        .map(Said::value).anyMatch(s -> likeness.share(name, s) > 0.5);
        return category.name().texts().values().stream().anyMatch(named)
                || category.description().texts().values().stream().anyMatch(d -> said.stream()
                        .flatMap(f -> f.dataCategories().stream()).map(Said::value)
                        .anyMatch(s -> (" " + Likeness.words(d) + " ")
                                .contains(" " + Likeness.words(s) + " ")));
    }

    private boolean contains(String name) {
        return text.contains(" " + Likeness.words(name) + " ");
    }

    private void recipients(Activity activity, List<Point> points, Map<Party, Origin> parties) {
        for (Disclosure disclosure : activity.disclosures().stated().orElse(List.of())) {
            party(disclosure.recipient()).ifPresent(party -> {
                Origin where = new Origin(activity.id().value(), "disclosures/" + disclosure.id());
                boolean said = facts.providers().stream()
                        .anyMatch(p -> matching.party(p).filter(party::equals).isPresent())
                        || contains(party.name())
                        || (!party.product().isBlank() && contains(party.product()));
                if (parties.putIfAbsent(party, where) == null && !said) {
                    points.add(Point.recorded(Subject.PROVIDER, "", where, words(activity.name()),
                            called(party)));
                }
            });
        }
    }

    private Optional<Party> party(Recipient recipient) {
        return recipient instanceof Recipient.Named named
                ? named.party().flatMap(id -> Identified.find(register.parties(), id))
                : Optional.empty();
    }

    static String called(Party party) {
        return party.product().isBlank() ? party.name() : party.name() + " (" + party.product() + ")";
    }
}
