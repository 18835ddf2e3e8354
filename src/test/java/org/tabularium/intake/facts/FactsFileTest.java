package org.tabularium.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What other programs get to see of a policy.
class FactsFileTest {
    private static final String TEXT = """
            Muster GmbH
            Weg 1
            12345 Musterstadt
            Newsletter
            Wir senden Ihnen Neues. Rechtsgrundlage ist Art. 6 Abs. 1 lit. a DSGVO; drei Jahre.
            Postdienst AG
            """;

    private static Stretch at(String words) {
        int start = TEXT.indexOf(words);
        assertThat(start).isNotNegative();
        return new Stretch(start, start + words.length());
    }

    private static Said<String> said(String words) {
        return Said.sure(words, at(words));
    }

    private static PolicyFacts facts() {
        ContactFacts who = new ContactFacts(Optional.of(said("Muster GmbH")), Optional.empty(),
                Optional.of(said("Weg 1")),
                Optional.of(said("12345")), Optional.of(said("Musterstadt")), Optional.empty(),
                Optional.empty(),
                Optional.empty(), Optional.empty());
        Said<CitedBasis> basis = Said.sure(new CitedBasis("gdpr-6-1-a", "Art. 6 Abs. 1 lit. a DSGVO"),
                at("Art. 6 Abs. 1 lit. a DSGVO"));
        Said<RetentionFact> kept =
                Said.sure(new RetentionFact("drei Jahre", Optional.of(Period.ofYears(3)), "", false,
                        List.of()), at("drei Jahre"));
        ActivityFacts activity = new ActivityFacts(said("Newsletter"),
                new Stretch(TEXT.indexOf("Newsletter"), TEXT.indexOf("Postdienst")), List.of(), List.of(),
                List.of(),
                List.of(), List.of(basis), List.of(), List.of(kept));
        ProviderFacts provider =
                new ProviderFacts(said("Postdienst AG"), List.of(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty(), ProviderFacts.Capacity.PROCESSOR,
                        Optional.of(at("Postdienst")),
                        List.of(Said.sure(SafeguardReader.Kind.ADEQUACY, at("Postdienst")),
                                Said.sure(SafeguardReader.Kind.SCC, at("Postdienst"))),
                        "", at("Postdienst AG"));
        return new PolicyFacts(new Prose(TEXT, List.of(), Optional.of(Language.GERMAN)),
                Optional.of(Said.sure(LocalDate.of(2025, 3, 1), at("drei"))), Optional.empty(), who,
                List.of(),
                List.of(),
                Optional.of(who), Optional.empty(), List.of(), List.of(activity), List.of(),
                List.of(provider),
                List.of(),
                List.of(kept),
                Map.of(Item.RIGHTS_ACCESS, new Answered(Answered.Verdict.YES, List.of(at("drei"))),
                        Item.COMPLAINT, new Answered(Answered.Verdict.NO, List.of()),
                        Item.THIRD_COUNTRY, new Answered(Answered.Verdict.OPEN, List.of())),
                shield());
    }

    private static List<OutdatedFact> shield() {
        return Law.load().outdated().stream().filter(o -> o.id().equals("swiss-shield"))
                .map(o -> new OutdatedFact(o, at("Postdienst"))).toList();
    }

    private static JsonNode tree() {
        return JsonMapper.shared()
                .readTree(FactsFile.json("muster", facts(), List.of(new Oddity("no date", "Weg 1"))));
    }

    @Test
    void theMembersStandInTheirOrder() {
        List<String> names = new ArrayList<>();
        tree().properties().forEach(e -> names.add(e.getKey()));
        assertThat(names).containsExactly("id", "language", "lastUpdated", "controller", "representatives",
                "dpo",
                "activities", "activitiesOptional", "legalBases", "legalBasesGeneral", "providers",
                "providersOptional",
                "safeguardsGeneral", "retentionGeneral", "retentionOptional", "art13", "outdated",
                "outdatedOptional",
                "oddities", "note", "places");
    }

    @Test
    void everyFactIsThereInItsForm() {
        JsonNode tree = tree();
        assertThat(tree.path("lastUpdated").asString()).isEqualTo("2025-03-01");
        assertThat(tree.path("controller").path("city").asString()).isEqualTo("Musterstadt");
        assertThat(tree.path("controller").path("email").isNull()).isTrue();
        assertThat(tree.path("dpo").path("address").asString()).isEqualTo("Weg 1, 12345 Musterstadt");
        JsonNode activity = tree.path("activities").path(0);
        assertThat(activity.path("legalBases").path(0).asString()).isEqualTo("GDPR 6(1)(a)");
        assertThat(activity.path("basisForm").asString()).isEqualTo("article");
        assertThat(activity.path("quote").asString()).isEqualTo("Wir senden Ihnen Neues.");
        assertThat(activity.path("retention").path(0).path("value").asInt()).isEqualTo(3);
        assertThat(activity.path("retention").path(0).path("unit").asString()).isEqualTo("years");
        assertThat(activity.path("retention").path(0).path("trigger").isNull()).isTrue();
        assertThat(tree.path("providers").path(0).path("safeguards").valueStream().map(JsonNode::asString))
                .containsExactly("SCC", "PrivacyShield");
        assertThat(tree.path("providers").path(0).path("dpa").asBoolean()).isTrue();
        assertThat(tree.path("art13").path("rightsAccess").asBoolean()).isTrue();
        assertThat(tree.path("art13").path("complaint").isBoolean()).isTrue();
        assertThat(tree.path("art13").path("thirdCountry").isNull()).isTrue();
        assertThat(tree.path("art13").size()).isEqualTo(Item.values().length);
        assertThat(tree.path("oddities").path(0).path("quote").asString()).isEqualTo("Weg 1");
    }

    @Test
    void everyPlaceHoldsTheWordsItQuotes() {
        assertThat(tree().path("places")).isNotEmpty().allSatisfy(place -> assertThat(
                TEXT.substring(place.path("start").asInt(), place.path("end").asInt()))
                .isEqualTo(place.path("quote").asString()));
    }

    @Test
    void twiceTheSameFactsGiveTheSameFile() {
        assertThat(FactsFile.json("muster", facts())).isEqualTo(FactsFile.json("muster", facts()))
                .endsWith("}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gdpr-6-1-f | Art. 6 Abs. 1 S. 1 lit. f DSGVO | GDPR 6(1)(f)
            gdpr-49-1-a | Art. 49(1)(a) GDPR | GDPR 49(1)(a)
            tdddg-25-1 | § 25 Abs. 1 TDDDG | TDDDG 25(1)
            tdddg-25-2-2 | § 25 Abs. 2 Nr. 2 TDDDG | TDDDG 25(2)
            tdddg-25-1 | § 25 Abs. 1 TTDSG | TTDSG 25(1)
            '' | Section 25 (2) TTDSG | TTDSG 25(2)
            '' | § 25 Abs. 2 Nr. 2 TTDSG | TTDSG 25(2)
            uwg-7-3 | § 7 Abs. 3 UWG | UWG 7(3)
            bdsg-26-1 | § 26 Abs. 1 BDSG | BDSG 26(1)
            ustg-14b-1 | § 14b Abs. 1 UStG | UStG 14b(1)
            '' | Art. 6 Abs. 4 DSGVO | GDPR 6(4)
            '' | Art. 88 GDPR | GDPR 88
            '' | § 15a LandesG | LandesG 15a
            '' | §§ 2, 3 BMG | BMG 2 + BMG 3
            '' | §§ 28a und 31 LandesG | LandesG 28a + LandesG 31
            '' | § 2 Abs. 1, 3 LandesG | LandesG 2(1)(3)
            """)
    void normsHaveOneShortForm(String basis, String citation, String expected) {
        assertThat(String.join(" + ", NormId.of(new CitedBasis(basis, citation)))).isEqualTo(expected);
    }
}
