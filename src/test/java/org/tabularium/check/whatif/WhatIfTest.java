package org.tabularium.check.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.check.whatif.Consequence.Outcome;
import org.tabularium.check.whatif.Consequence.Reserve;
import org.tabularium.law.Footing;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Answer;
import org.tabularium.model.Assessment;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// What falls with the Data Privacy Framework, a decision or a party (the sample of a software firm).
class WhatIfTest {
    private final Law law = Law.load().asOf(LocalDate.of(2026, 11, 21));
    private final Register sample = sample();
    private final Loss framework = new Loss.OfDecision(Loss.FRAMEWORK);

    @Test
    void exactlyTheTransfersThatRestOnTheFrameworkAreConcerned() {
        List<String> resting =
                rows(sample).filter(row -> row.footing() == Footing.DPF).map(TransferRow::id).toList();
        assertThat(resting).isNotEmpty();
        assertThat(WhatIf.of(sample, law, framework).transfers()).extracting(c -> c.row().id())
                .containsExactlyElementsOf(resting);
    }

    @Test
    void clausesRecordedBesideCatchWhatTheFrameworkLetsFall() {
        WhatIf result = WhatIf.of(sample, law, framework);
        assertThat(result.transfers()).allSatisfy(c -> {
            boolean clauses = c.row().fallbacks().stream().anyMatch(s -> s instanceof Safeguard.Scc);
            assertThat(c.outcome()).isEqualTo(clauses ? Outcome.CAUGHT : Outcome.LOST);
        });
        assertThat(result.count(Outcome.CAUGHT) + result.count(Outcome.LOST))
                .isEqualTo(result.transfers().size());
    }

    @Test
    void withoutTheClausesNothingIsLeft() {
        Register bare = destinations(d -> d.withSafeguards(d.safeguards().stream().limit(1).toList()));
        assertThat(WhatIf.of(bare, law, framework).transfers())
                .allSatisfy(c -> assertThat(c.outcome()).isEqualTo(Outcome.LOST));
    }

    @Test
    void clausesOfARepealedDecisionCatchNothing() {
        Register old = clauses(scc -> scc.withDecision("scc-2010-87"));
        assertThat(WhatIf.of(old, law, framework).count(Outcome.CAUGHT)).isZero();
    }

    @Test
    void clausesNotSignedAreToldApart() {
        Register unsigned = clauses(scc -> scc.withSignedOn(Optional.empty()));
        assertThat(WhatIf.of(unsigned, law, framework).transfers().stream()
                .filter(c -> c.outcome() == Outcome.CAUGHT))
                .isNotEmpty().allSatisfy(c -> assertThat(c.reserves()).contains(Reserve.UNSIGNED));
    }

    @Test
    void aPartyTakesItsTransfersAndSystemsWithIt() {
        Id<Party> intuit = new Id<>("pty-intuit");
        WhatIf result = WhatIf.of(sample, law, new Loss.OfParty(intuit));
        assertThat(result.sheets()).extracting(Holder::id).contains("act-newsletter");
        assertThat(result.transfers()).isNotEmpty()
                .allSatisfy(c -> assertThat(c.outcome()).isEqualTo(Outcome.ENDED));
        assertThat(result.systems()).allSatisfy(s -> assertThat(s.provider()).contains(intuit));
    }

    @Test
    void recipientsAreCountedOnceHoweverManyActivitiesTheyHave() {
        WhatIf result = WhatIf.of(sample, law, framework);
        Figures figures = result.figures();
        assertThat(result.recipients()).extracting(c -> recipient(c)).containsExactly("pty-microsoft",
                "pty-microsoft-us",
                "pty-intuit", "pty-cloudflare", "pty-larkspur", "pty-sentry");
        assertThat(List.of(figures.recipients(), figures.continuing(), figures.without())).containsExactly(6,
                5, 1);
        assertThat(List.of(figures.activities(), figures.mandates(), figures.clients())).containsExactly(11,
                1, 1);
        assertThat(result.carried()).singleElement().satisfies(c -> assertThat(c.recipients()).isEqualTo(5));
    }

    /// Clause 14 of the standard contractual clauses asks for an assessment, Art. 46(1) GDPR for a safeguard.
    @Test
    void whatWouldHaveToBeDoneLeadsToTheFieldThatSaysSo() {
        List<Concerned> recipients = WhatIf.of(sample, law, framework).recipients();
        assertThat(tasks(recipients, "pty-intuit"))
                .containsExactly("ASSESS transfer act-newsletter/dis-1/US assessment");
        assertThat(tasks(recipients, "pty-cloudflare"))
                .containsExactly("CONCLUDE 2 transfer act-website/dis-2/US safeguards");
        assertThat(tasks(recipients, "pty-larkspur")).isEmpty();
        assertThat(tasks(
                WhatIf.of(clauses(scc -> scc.withSignedOn(Optional.empty())), law, framework).recipients(),
                "pty-larkspur")).containsExactly("SIGN transfer act-support/dis-2/US safeguards/1/signedOn");
    }

    @Test
    void theAssessmentOfTheFallbackIsToldWithItsDay() {
        List<Concerned> recipients = WhatIf.of(sample, law, framework).recipients();
        assertThat(only(recipients, "pty-larkspur").assessed())
                .isEqualTo(new Assessed(Assessed.State.DONE, Optional.of(LocalDate.of(2026, 2, 20))));
        assertThat(only(recipients, "pty-intuit").assessed().state()).isEqualTo(Assessed.State.MISSING);
        assertThat(only(recipients, "pty-cloudflare").assessed().state())
                .isEqualTo(Assessed.State.NOT_NEEDED);
    }

    @Test
    void anAssessmentThatFoundNoEquivalentProtectionIsAReserve() {
        Register negative = destinations(d -> d.withAssessment(Answer.of(Assessment.EMPTY
                .withResult(Optional.of(Assessment.Result.NOT_EQUIVALENT)))));
        Concerned intuit = only(WhatIf.of(negative, law, framework).recipients(), "pty-intuit");
        assertThat(intuit.transfers())
                .allSatisfy(c -> assertThat(c.reserves()).containsExactly(Reserve.NOT_EQUIVALENT));
        assertThat(intuit.tasks()).extracting(Task::kind).containsExactly(Task.Kind.PROTECT);
    }

    @Test
    void aRecipientWithoutAFallbackInOneActivityIsWithout() {
        Id<Disclosure> one = new Id<>("dis-2");
        Register own = sample.withActivities(sample.activities().stream()
                .map(a -> a.id().value().equals("act-support")
                        ? a.withDisclosures(Answer.of(a.disclosures().stated().orElseThrow().stream()
                                .map(d -> d.id().equals(one)
                                        ? d.withDestinations(List.of(Destination.blank("US")
                                                .withSafeguards(List.of(new Safeguard.Dpf("",
                                                        Optional.empty(), Optional.empty(), Optional.empty(),
                                                        "", Extras.NONE)))))
                                        : d)
                                .toList()))
                        : a)
                .toList());
        WhatIf result = WhatIf.of(own, law, framework);
        assertThat(result.recipients().stream().filter(c -> recipient(c).equals("pty-larkspur")))
                .extracting(Concerned::outcome).containsExactlyInAnyOrder(Outcome.LOST, Outcome.CAUGHT);
        assertThat(result.figures().recipients()).isEqualTo(6);
        assertThat(result.figures().without()).isEqualTo(2);
    }

    /// Art. 45(1) GDPR: who is not told that a decision covers the country loses it all the same.
    @Test
    void aDecisionThatNobodyRecordedFallsToo() {
        Register bare = destinations(d -> d.withSafeguards(List.of()));
        assertThat(WhatIf.possible(bare, law)).contains(new Loss.OfDecision("adequacy-ch"));
        assertThat(WhatIf.of(bare, law, new Loss.OfDecision("adequacy-ch")).count(Outcome.LOST)).isPositive();
    }

    @Test
    void withTheClausesFallsWhatRestsOnThem() {
        WhatIf result = WhatIf.of(sample, law, new Loss.OfDecision("scc-2021-914"));
        assertThat(result.recipients()).extracting(c -> recipient(c)).containsExactlyInAnyOrder(
                "pty-atlassian",
                "pty-kestrel");
        assertThat(result.recipients()).allSatisfy(
                c -> assertThat(c.tasks()).extracting(Task::kind).containsExactly(Task.Kind.SUSPEND));
    }

    @Test
    void aSubProcessorThatIsGoneIsStruckWhereItIsEngaged() {
        WhatIf result = WhatIf.of(sample, law, new Loss.OfParty(new Id<>("pty-microsoft-us")));
        assertThat(result.sheets()).hasSize(6);
        assertThat(tasks(result.recipients(), "pty-microsoft-us"))
                .containsExactly("REPLACE party pty-microsoft contract/subProcessors");
    }

    @Test
    void whatDoesNotNameAPartyStaysTheSameObject() {
        Register then = new Loss.OfParty(new Id<>("pty-intuit")).register(sample);
        assertThat(then.parties()).isSameAs(sample.parties());
        for (int i = 0; i < sample.activities().size(); i++) {
            if (!sample.activities().get(i).id().value().equals("act-newsletter")) {
                assertThat(then.activities().get(i)).isSameAs(sample.activities().get(i));
            }
        }
    }

    private static String recipient(Concerned concerned) {
        return concerned.row().transfer().party().map(p -> p.id().value()).orElse("");
    }

    private static Concerned only(List<Concerned> all, String party) {
        return all.stream().filter(c -> recipient(c).equals(party)).findFirst().orElseThrow();
    }

    private static List<String> tasks(List<Concerned> all, String party) {
        return only(all, party).tasks().stream()
                .map(t -> t.kind() + (t.module() > 0 ? " " + t.module() : "") + " "
                        + t.where().place() + " " + t.where().entity() + " " + t.where().field())
                .toList();
    }

    @Test
    void whatIsToFallIsReadFromWords() {
        assertThat(Loss.read("dpf", law)).contains(framework);
        assertThat(Loss.read("adequacy:gb", law)).contains(new Loss.OfDecision("adequacy-gb"));
        assertThat(Loss.read("decision:scc-2021-914", law)).contains(new Loss.OfDecision("scc-2021-914"));
        assertThat(Loss.read("party:pty-intuit", law)).contains(new Loss.OfParty(new Id<>("pty-intuit")));
        for (String nonsense : List.of("", "adequacy", "adequacy:DE", "adequacy:XX", "decision:",
                "decision:x", "party:",
                "party:A B",
                "dpf:1")) {
            assertThat(Loss.read(nonsense, law)).as(nonsense).isEmpty();
        }
    }

    @Test
    void theResultIsToldInBothLanguages() {
        WhatIf result = WhatIf.of(sample, law, framework);
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Telling telling = new Telling(language, law, sample.primary());
            assertThat(telling.sum(result)).contains(Integer.toString(result.transfers().size()));
            assertThat(result.recipients()).allSatisfy(c -> assertThat(Stream.concat(telling.todo(c).stream(),
                    Stream.of(telling.recipient(c.row()), telling.country(c.row()), telling.tasks(c),
                            telling.outcome(c.transfers().getFirst()),
                            telling.brief(c.today().orElseThrow()))))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{")));
        }
    }

    private Register clauses(UnaryOperator<Safeguard.Scc> change) {
        return destinations(d -> d.withSafeguards(d.safeguards().stream()
                .map(s -> s instanceof Safeguard.Scc scc ? change.apply(scc) : s).toList()));
    }

    private Register destinations(UnaryOperator<Destination> change) {
        return sample.withParties(sample.parties().stream()
                .map(p -> p.withDestinations(p.destinations().stream().map(change).toList())).toList());
    }

    private Stream<TransferRow> rows(Register of) {
        return Stream.<Holder>concat(of.activities().stream().map(Holder.OfActivity::new),
                of.mandates().stream().map(Holder.OfMandate::new))
                .flatMap(h -> TransferRow.of(h, id -> Identified.find(of.parties(), id), law).stream());
    }

    private static Register sample() {
        try (InputStream in = Objects
                .requireNonNull(WhatIfTest.class.getResourceAsStream("/assets/samples/nordlicht.ropa"))) {
            return RopaFormat.read(in);
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
