package org.tabularium.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tabularium.check.whatif.Consequence;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Footing;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Address;
import org.tabularium.model.Controller;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.model.Undertaking;

/// The figures of the map are those of the transfers and of "what if", whatever the register.
class MapContentTest {
    private static final Law LAW = Law.load();

    static List<Path> samples() {
        return Maps.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTransferIsShownOnceWithWhatItRestsOn(Path sample) {
        Register register = Maps.read(sample);
        List<TransferRow> rows = Maps.rows(register, LAW);
        MapContent content = MapContent.of(register, rows, LAW);
        assertThat(content.shares().stream().flatMap(s -> s.rows().stream()))
                .containsExactlyInAnyOrderElementsOf(rows.stream().map(TransferRow::id).toList());
        rows.forEach(row -> assertThat(content.subject(row.id()))
                .contains(MapContent.id(row.transfer().country(), row.footing())));
        content.shares().forEach(s -> assertThat(content.rows(s.id())).isEqualTo(s.rows()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void recipientsAreCountedOnceInACountry(Path sample) {
        Register register = Maps.read(sample);
        List<TransferRow> rows = Maps.rows(register, LAW);
        Map<String, Set<String>> parties = rows.stream().filter(r -> r.transfer().party().isPresent())
                .collect(Collectors.groupingBy(r -> r.transfer().country(),
                        Collectors.mapping(r -> r.transfer().party().orElseThrow().id().value(),
                                Collectors.toSet())));
        MapContent.of(register, rows, LAW).targets().forEach(t -> {
            Set<String> known = parties.getOrDefault(t.country(), new HashSet<>());
            long others = rows.stream().filter(r -> r.transfer().country().equals(t.country())
                    && r.transfer().party().isEmpty()).count();
            assertThat((long) t.recipients()).isBetween(known.size() + Math.min(1, others),
                    known.size() + others);
            assertThat(t.shares()).extracting(MapContent.Share::footing).doesNotHaveDuplicates().isSorted();
            assertThat(t.shares().stream().mapToInt(MapContent.Share::recipients).max().orElseThrow())
                    .isLessThanOrEqualTo(t.recipients());
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void withoutWhateverMayFallAwayTheFiguresAreThoseOfWhatIf(Path sample) {
        Register register = Maps.read(sample);
        List<TransferRow> rows = Maps.rows(register, LAW);
        for (Loss loss : WhatIf.possible(register, LAW)) {
            WhatIf result = WhatIf.of(register, LAW, loss);
            MapContent content = MapContent.without(register, rows, LAW, result);
            Map<String, Consequence> by = result.transfers().stream()
                    .collect(Collectors.toMap(c -> c.row().id(), Function.identity()));
            assertThat(content.shares().stream().mapToInt(s -> s.rows().size()).sum())
                    .isEqualTo(rows.size() - (int) result.count(Consequence.Outcome.ENDED));
            assertThat(content.shares().stream().filter(s -> s.footing() == Footing.NONE)
                    .flatMap(s -> s.rows().stream()).filter(by::containsKey))
                    .hasSize((int) result.count(Consequence.Outcome.LOST));
            content.shares().forEach(s -> assertThat(s.moved() > 0)
                    .isEqualTo(s.rows().stream().anyMatch(by::containsKey)));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePictureSaysAllItsFiguresInWords(Path sample) {
        Register register = Maps.read(sample);
        MapContent content = MapContent.of(register, Maps.rows(register, LAW), LAW);
        Drawing drawing =
                new TransferMap(new Ruler()).drawing(content, MapFrame.WORLD, 836, 402, Locale.ENGLISH,
                        TransferMap.Shown.ALL);
        content.targets()
                .forEach(t -> assertThat(drawing.alternative()).contains(t.name().in(register.primary())
                        .isEmpty() ? t.country()
                                : LAW.country(t.country()).orElseThrow().name().in(Maps.ENGLISH)));
        content.shares().forEach(s -> assertThat(drawing.alternative())
                .contains(s.recipients() == 1 ? "one recipient" : s.recipients() + " recipients"));
    }

    @Test
    void inTheSampleFiveRecipientsGoOnWithoutTheFrameworkAndOneDoesNot() {
        Register register = Maps.sample();
        MapContent content = MapContent.without(register, Maps.rows(register, LAW), LAW,
                WhatIf.of(register, LAW, new Loss.OfDecision(Loss.FRAMEWORK)));
        MapContent.Target america = content.targets().getFirst();
        assertThat(america.country()).isEqualTo("US");
        assertThat(america.shares()).extracting(MapContent.Share::footing).containsExactly(Footing.SAFEGUARDS,
                Footing.NONE);
        assertThat(america.shares()).extracting(MapContent.Share::recipients).containsExactly(5, 1);
        assertThat(america.shares()).extracting(MapContent.Share::moved).containsExactly(5, 1);
    }

    @Test
    void anActivityOfAnotherControllerOfTheGroupSendsFromThere() {
        Register sample = Maps.sample();
        Undertaking french = Undertaking.blank(new Id<>("und-fr"), "Lumière du Nord SARL").withController(
                Controller.EMPTY.withName("Lumière du Nord SARL")
                        .withAddress(Address.EMPTY.withCity("Lyon").withCountry("FR")));
        TransferRow row = Maps.rows(sample, LAW).getFirst();
        Register register = sample.withUndertakings(List.of(french))
                .withActivities(sample.activities().stream().map(a -> a.id().value().equals(row.holder().id())
                        ? a.withUndertakings(List.of(french.id()))
                        : a).toList());
        MapContent content = MapContent.of(register, Maps.rows(register, LAW), LAW);
        assertThat(content.homes()).extracting(MapContent.Home::country).containsExactly("DE", "FR");
        assertThat(content.homes()).extracting(MapContent.Home::city).containsExactly("Kiel", "Lyon");
        assertThat(
                content.shares().stream().filter(s -> s.rows().contains(row.id())).findFirst().orElseThrow()
                        .homes())
                .contains("FR");
        assertThat(Identified.find(register.undertakings(), french.id())).isPresent();
    }
}
