package org.tabularium.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.document.Origin;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Decision;
import org.tabularium.law.Footing;
import org.tabularium.law.Law;
import org.tabularium.law.Standing;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

class MapWordsTest {
    private static final Law LAW = Law.load();

    @Test
    void theSampleIsLabelledInEnglish() {
        assertThat(texts(drawing(now(), Locale.ENGLISH, TransferMap.Shown.ALL))).contains("United States, 6",
                "DPF",
                "Canada, 1", "adequacy, PIPEDA", "United Kingdom, 1", "adequacy to 2031", "Switzerland, 2",
                "adequacy",
                "India, 1", "SCC", "Philippines, 2", "no safeguard", "Singapore, 1",
                "Art.\u00a049(1)(b) GDPR",
                "Australia, 1");
    }

    @Test
    void theSampleIsLabelledInGerman() {
        assertThat(texts(drawing(now(), Locale.GERMAN, TransferMap.Shown.ALL))).contains("USA, 6", "DPF",
                "Kanada, 1",
                "Angemessenheit, PIPEDA", "Vereinigtes Königreich, 1", "Angemessenheit bis 2031",
                "Schweiz, 2",
                "Philippinen, 2", "ohne Garantie");
    }

    @Test
    void withoutTheFrameworkTheLabelSaysHowManyContinueAndHowManyAreLeftWithout() {
        Drawing drawing = drawing(without(), Locale.ENGLISH, TransferMap.Shown.ALL);
        assertThat(texts(drawing)).contains("United States, 6", "5 on SCC, 1 without").doesNotContain("DPF");
        assertThat(drawing.title())
                .startsWith("Transfers to third countries if this fell away: adequacy decision on");
        assertThat(names(drawing)).contains(
                "United States: 5 recipients (standard contractual clauses), newly",
                "United States: one recipient without a recorded safeguard, newly", "Seat: Kiel, Germany");
    }

    @Test
    void theLegendCountsRecipientsAndNamesTheSeat() {
        assertThat(texts(drawing(now(), Locale.ENGLISH, TransferMap.Shown.EXPLAINED))).contains(
                "Adequacy decision, 4",
                "Data Privacy Framework, 6", "Appropriate safeguards, 2", "Derogation, 1", "None recorded, 2",
                "EEA, no transfer", "Kiel");
    }

    @ParameterizedTest
    @CsvSource({"CH, adequacy", "JP, 'adequacy, APPI'", "KR, 'adequacy, PIPA'", "BR, 'adequacy, in part'",
            "IL, 'adequacy, in part'", "GB, adequacy to 2031"})
    void anAdequacyDecisionSaysWhatItIsLimitedTo(String country, String expected) {
        assertThat(second(country, Footing.ADEQUACY, List.of("adequacy"))).isEqualTo(expected);
    }

    @Test
    void severalKindsOfSafeguardsAreNamedAndManyAreSummedUp() {
        assertThat(second("IN", Footing.SAFEGUARDS, List.of("scc", "bcr"))).isEqualTo("SCC, BCR");
        assertThat(second("IN", Footing.SAFEGUARDS, List.of("scc", "bcr", "code"))).isEqualTo("safeguards");
    }

    private static String second(String country, Footing footing, List<String> kinds) {
        Optional<Decision> decision =
                Standing.of(country, LAW) instanceof Standing.Adequate(var d) ? Optional.of(d)
                        : Optional.empty();
        MapContent.Share share = new MapContent.Share(country, footing, 1,
                kinds.stream().map(k -> new MapContent.Ground(k, LocalText.EMPTY)).toList(), 0, List.of("DE"),
                List.of(), new Origin("act-1", ""));
        MapContent content = Maps.content(
                List.of(new MapContent.Target(country, LocalText.EMPTY, 1, List.of(share),
                        decision, decision.flatMap(d -> d.expiry(LAW.date())).map(d -> d.getYear()))),
                List.of("DE"));
        List<String> texts = texts(drawing(content, Locale.ENGLISH, TransferMap.Shown.ALL));
        return texts.get(texts.indexOf(country + ", 1") + 1);
    }

    private static MapContent now() {
        Register register = Maps.sample();
        return MapContent.of(register, Maps.rows(register, LAW), LAW);
    }

    private static MapContent without() {
        Register register = Maps.sample();
        return MapContent.without(register, Maps.rows(register, LAW), LAW,
                WhatIf.of(register, LAW, new Loss.OfDecision(Loss.FRAMEWORK)));
    }

    private static Drawing drawing(MapContent content, Locale language, TransferMap.Shown shown) {
        return new TransferMap(new Ruler()).drawing(content, MapFrame.WORLD, 836, 440, language, shown);
    }

    private static List<String> names(Drawing drawing) {
        return drawing.items().stream().filter(Item.Group.class::isInstance)
                .map(g -> ((Item.Group) g).subject().name()).toList();
    }

    private static List<String> texts(Drawing drawing) {
        return texts(drawing.items()).toList();
    }

    private static Stream<String> texts(List<Item> items) {
        return items.stream().flatMap(i -> switch (i) {
            case Item.Lettering l -> Stream.of(l.text());
            case Item.Group g -> texts(g.items());
            case Item.Shape _ -> Stream.empty();
        });
    }
}
