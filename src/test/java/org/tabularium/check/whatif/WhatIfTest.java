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
        Register bare = sample.withParties(sample.parties().stream()
                .map(p -> p.withDestinations(p.destinations()
                        .stream().map(d -> d.withSafeguards(d.safeguards().stream().limit(1).toList()))
                        .toList()))
                .toList());
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
    void whatIsToFallIsReadFromWords() {
        assertThat(Loss.read("dpf", law)).contains(framework);
        assertThat(Loss.read("adequacy:gb", law)).contains(new Loss.OfDecision("adequacy-gb"));
        assertThat(Loss.read("party:pty-intuit", law)).contains(new Loss.OfParty(new Id<>("pty-intuit")));
        for (String nonsense : List.of("", "adequacy", "adequacy:DE", "adequacy:XX", "party:", "party:A B",
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
            assertThat(result.transfers()).allSatisfy(c -> assertThat(
                    List.of(telling.sheet(c.row().holder()), telling.recipient(c.row()),
                            telling.country(c.row()),
                            telling.outcome(c), telling.action(c)))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{")));
        }
    }

    private Register clauses(UnaryOperator<Safeguard.Scc> change) {
        return sample.withParties(sample.parties().stream()
                .map(p -> p.withDestinations(p.destinations().stream()
                        .map(d -> d.withSafeguards(d.safeguards().stream()
                                .map(s -> s instanceof Safeguard.Scc scc ? change.apply(scc) : s).toList()))
                        .toList()))
                .toList());
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
