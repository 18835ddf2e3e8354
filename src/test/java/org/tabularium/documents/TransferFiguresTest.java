package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tabularium.Chance;
import org.tabularium.check.Checker;
import org.tabularium.check.Finding;
import org.tabularium.check.Findings;
import org.tabularium.check.Severity;
import org.tabularium.check.rule.Rules;
import org.tabularium.check.whatif.Consequence.Outcome;
import org.tabularium.check.whatif.Figures;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.Telling;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.Paper;
import org.tabularium.compose.Papers;
import org.tabularium.compose.whatif.NoticeChanges;
import org.tabularium.compose.whatif.Rewriter;
import org.tabularium.compose.whatif.WhatIfReport;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.edit.survey.Survey;
import org.tabularium.law.Footing;
import org.tabularium.law.Law;
import org.tabularium.law.Standing;
import org.tabularium.law.TransferCount;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Activity;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.picture.map.MapContent;

/// Whoever gives figures of transfers gives the same ones: screens, map, check, what if and documents.
class TransferFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Law LAW = Law.load().asOf(DAY);
    private static final List<String> SAMPLES = List.of("/assets/samples/nordlicht.ropa",
            "/org/tabularium/samples/aelvirionek.ropa", "/org/tabularium/samples/avior-crm.ropa",
            "/org/tabularium/samples/crmsoftware-ai.ropa", "/org/tabularium/samples/iiot-flow.ropa",
            "/org/tabularium/samples/plural-io.ropa", "/org/tabularium/compose/notice/every-word.ropa",
            "/org/tabularium/store/everything.ropa", "/org/tabularium/check/faultless.ropa");

    /// A register with its transfers, as every screen gets them.
    private record Sample(Register register, List<TransferRow> rows) {
        static Sample of(String file) {
            Register register = EveryDocument.read(file);
            return new Sample(register, new Survey(LAW).transfers(register));
        }

        TransferCount count() {
            return TransferCount.of(rows);
        }

        List<Loss> losses() {
            return WhatIf.possible(register, LAW);
        }
    }

    private static Stream<DynamicTest> each(Consumer<Sample> test) {
        return SAMPLES.stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> test.accept(Sample.of(file))));
    }

    @TestFactory
    Stream<DynamicTest> footingsAddUpToAllTransfers() {
        return each(sample -> assertThat(Stream.of(Footing.values())
                .mapToInt(f -> sample.count().on(f).transfers()).sum())
                .isEqualTo(sample.count().all().transfers()));
    }

    @TestFactory
    Stream<DynamicTest> theMapCountsAsTheScreensDo() {
        return each(
                sample -> assertSame(MapContent.of(sample.register(), sample.rows(), LAW), sample.rows()));
    }

    @TestFactory
    Stream<DynamicTest> theMapWithoutWhatFallsCountsAsTheLawWouldThen() {
        return each(sample -> sample.losses().forEach(loss -> {
            WhatIf result = WhatIf.of(sample.register(), LAW, loss);
            List<TransferRow> then = new Survey(loss.law(LAW)).transfers(loss.register(sample.register()));
            MapContent map = MapContent.without(sample.register(), sample.rows(), LAW, result);
            assertSame(map, then);
            assertThat(sample.rows()).hasSize(then.size() + (int) result.count(Outcome.ENDED));
        }));
    }

    @Property(seed = Chance.SEED, tries = 60)
    void theMapOfAnyRegisterCountsAsTheScreensDo(@ForAll("registers") Register register) {
        List<TransferRow> rows = new Survey(LAW).transfers(register);
        assertSame(MapContent.of(register, rows, LAW), rows);
    }

    @Provide
    Arbitrary<Register> registers() {
        return AnyRegister.registers();
    }

    private static void assertSame(MapContent map, List<TransferRow> rows) {
        TransferCount count = TransferCount.of(rows);
        assertThat(map.targets()).hasSize(count.countries());
        for (Footing footing : Footing.values()) {
            assertThat(map.resting().getOrDefault(footing, 0)).as("legend of " + footing)
                    .isEqualTo(count.on(footing).recipients());
        }
        for (MapContent.Target target : map.targets()) {
            List<TransferRow> there =
                    rows.stream().filter(r -> r.transfer().country().equals(target.country())).toList();
            TransferCount of = TransferCount.of(there);
            assertThat(target.recipients()).isEqualTo(of.all().recipients());
            Map<Footing, TransferCount.Sum> shares = target.shares().stream().collect(Collectors.toMap(
                    MapContent.Share::footing,
                    s -> new TransferCount.Sum(s.rows().size(), s.recipients())));
            assertThat(of.byFooting()).containsAllEntriesOf(shares);
            assertThat(shares.values().stream().mapToInt(TransferCount.Sum::transfers).sum())
                    .isEqualTo(there.size());
        }
    }

    /// Art. 44 GDPR: what the map shows as resting on nothing is what the check objects to.
    @TestFactory
    Stream<DynamicTest> theCheckObjectsToWhatRestsOnNothing() {
        return each(sample -> {
            Findings found = Checker.once(sample.register(), LAW, Rules.all(), DAY);
            List<Finding> findings =
                    Stream.concat(found.open(), found.accepted().map(a -> a.finding())).toList();
            Set<String> bare = ids(findings.stream().filter(f -> Set
                    .of("transfer-without-safeguard", "remote-access-without-safeguard")
                    .contains(f.rule().id())));
            assertThat(bare).isEqualTo(sample.rows().stream().filter(TransferFiguresTest::isObjectedTo)
                    .map(TransferRow::id).collect(Collectors.toSet()));
            Set<String> wrong = ids(findings.stream().filter(f -> f.rule().severity() == Severity.ERROR));
            assertThat(sample.rows().stream().filter(r -> r.footing() == Footing.NONE)
                    .filter(r -> !r.safeguards().isEmpty()).map(TransferRow::id)).allMatch(wrong::contains);
        });
    }

    private static Set<String> ids(Stream<Finding> findings) {
        return findings.filter(f -> f.where().place().equals("transfer")).map(f -> f.where().entity())
                .collect(Collectors.toSet());
    }

    /// Sub-processors are objected to where they are engaged, and unknown countries for themselves.
    private static boolean isObjectedTo(TransferRow row) {
        return row.footing() == Footing.NONE && row.safeguards().isEmpty()
                && row.transfer().onward().isEmpty()
                && (row.transfer().party().isEmpty() || !(row.standing() instanceof Standing.Unknown));
    }

    @TestFactory
    Stream<DynamicTest> whatIsOverTransfersNothing() {
        return each(sample -> {
            Register over = sample.register()
                    .withActivities(sample.register().activities().stream()
                            .map(a -> a.withStatus(Activity.Status.ENDED)).toList())
                    .withMandates(sample.register().mandates().stream()
                            .map(m -> m.withStatus(Activity.Status.ENDED)).toList());
            assertThat(new Survey(LAW).transfers(over)).isEqualTo(TransferRow.of(over, LAW)).isEmpty();
            assertThat(WhatIf.possible(over, LAW)).isEmpty();
            assertThat(ids(Checker.once(over, LAW, Rules.all(), DAY).open())).isEmpty();
            assertThat(tables(Papers.of(LAW).document(over, Paper.TRANSFERS, Language.ENGLISH)))
                    .noneMatch(t -> t.header().size() == 5);
        });
    }

    @TestFactory
    Stream<DynamicTest> theListOfTransfersHasARowForEach() {
        return each(sample -> {
            List<Block.Row> rows = tables(Papers.of(LAW).document(sample.register(), Paper.TRANSFERS,
                    Language.ENGLISH)).filter(t -> t.header().size() == 5).flatMap(t -> t.rows().stream())
                    .toList();
            assertThat(rows).hasSize(sample.count().all().transfers());
            assertThat(rows.stream().map(r -> r.cells().get(2).plain()).distinct())
                    .hasSize(sample.count().countries());
        });
    }

    @TestFactory
    Stream<DynamicTest> whatFallsIsWhatRestsOnIt() {
        return each(sample -> {
            WhatIf result = WhatIf.of(sample.register(), LAW, new Loss.OfDecision(Loss.FRAMEWORK));
            Figures figures = result.figures();
            assertThat(new TransferCount.Sum(figures.transfers(), figures.recipients()))
                    .isEqualTo(sample.count().on(Footing.DPF));
            assertThat(figures.continuing() + figures.without()).isEqualTo(figures.recipients());
            TransferCount then = TransferCount.of(result.transfers().stream()
                    .map(c -> c.row().under(LAW.without(Loss.FRAMEWORK))).toList());
            assertThat(then.on(Footing.NONE).recipients()).isEqualTo(figures.without());
        });
    }

    @TestFactory
    Stream<DynamicTest> theReportGivesTheFiguresOfTheAnswer() {
        return each(sample -> sample.losses().stream().limit(6).forEach(loss -> {
            WhatIf result = WhatIf.of(sample.register(), LAW, loss);
            NoticeChanges changes = new Rewriter(LAW).of(result);
            Telling telling = new Telling(Language.ENGLISH.locale(), LAW, sample.register().primary());
            Document report = WhatIfReport.of(LAW, DAY).document(result, Language.ENGLISH);
            assertThat(tables(report).filter(t -> t.header().size() == 4).flatMap(t -> t.rows().stream()))
                    .hasSameSizeAs(result.recipients());
            assertThat(report.blocks()).filteredOn(b -> b instanceof Block.Paragraph)
                    .extracting(b -> ((Block.Paragraph) b).text().plain()).contains(telling.sum(result),
                            telling.sum(changes.changes().size(), changes.notices()));
            assertThat(report.blocks()).filteredOn(b -> b instanceof Block.Heading h && h.level() == 2)
                    .hasSize((int) changes.changes().stream().map(c -> c.notice().id() + c.language().tag())
                            .distinct()
                            .count());
        }));
    }

    private static Stream<Block.Table> tables(Document document) {
        return document.blocks().stream()
                .flatMap(b -> b instanceof Block.Table t ? Stream.of(t) : Stream.of());
    }
}
