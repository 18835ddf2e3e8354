package org.tabularium.compare.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tabularium.catalog.Catalog;
import org.tabularium.compare.policy.Divergence.Subject;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.offer.Offers;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Holds a policy against a register, both ways.
public final class PolicyComparison {
    private static final Set<Subject> PAIRED = Set.of(Subject.LEGAL_BASIS, Subject.PERIOD, Subject.SAFEGUARD);

    private PolicyComparison() {}

    /// What a policy and all current activities of a register do not say alike.
    ///
    /// @param language language of the sentences
    public static List<Divergence> of(PolicyFacts facts, Register register, Law law, Language language) {
        return of(facts, register, law, Catalog.EMPTY, language, Set.of());
    }

    /// What a policy and a register do not say alike: first what the text says, in its order, then what it does not
    /// say.
    ///
    /// @param catalog the one with which the offers are made that are taken over
    /// @param language language of the sentences
    /// @param among ids of the activities the policy should be about, such as those a notice covers; empty for all
    ///         that have not ended
    public static List<Divergence> of(PolicyFacts facts, Register register, Law law, Catalog catalog,
            Language language,
            Set<Id<Activity>> among) {
        return of(facts, register, law, Offers.of(facts, register, law, catalog, among), language, among);
    }

    /// The same, where the offers are there already.
    ///
    /// @param offers what the register can take of the policy, made for the same activities
    /// @param among ids of these activities; empty for all that have not ended
    public static List<Divergence> of(PolicyFacts facts, Register register, Law law, Offers offers,
            Language language, Set<Id<Activity>> among) {
        List<Point> said = new SaidSide(facts, register, law, offers, language).points();
        List<Point> recorded =
                new RecordedSide(facts, register, law, offers.matching(), language, among).points();
        PolicyWords words = new PolicyWords(language);
        return paired(said, recorded).stream().map(words::divergence).toList();
    }

    /// Where each side has one basis, period or safeguard of the same entity that the other has not, they differ in
    /// it.
    private static List<Point> paired(List<Point> said, List<Point> recorded) {
        List<Point> all = new ArrayList<>();
        List<Point> left = new ArrayList<>(recorded);
        for (Point point : said) {
            List<Point> others = recorded.stream().filter(p -> isSameThing(p, point)).toList();
            boolean alone = said.stream().filter(p -> isSameThing(p, point)).count() == 1;
            if (point.recorded().isEmpty() && alone && others.size() == 1
                    && PAIRED.contains(point.subject())) {
                all.add(point.withRecorded(others.getFirst().recorded()));
                left.remove(others.getFirst());
            } else {
                all.add(point);
            }
        }
        all.sort(Comparator.comparing(p -> p.at().orElseThrow()));
        all.addAll(left);
        return all;
    }

    private static boolean isSameThing(Point one, Point other) {
        return one.subject() == other.subject() && one.where().entity().equals(other.where().entity());
    }
}
