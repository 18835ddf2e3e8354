package org.tabularium.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.intake.policy.Policies.Policy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// That the scorer gives full marks to what is right and takes them from what is not.
class PolicyScoreTest {
    private static final String POLICY = """
            {"lastUpdated": "2025-03-01",
             "controller": {"name": "Nordlicht GmbH", "street": "Hafenweg 3", "postalCode": "24103", "city": "Kiel",
              "country": null, "email": "post@nordlicht.example", "phone": "0431 / 55 66"},
             "representatives": ["Ida Brand"], "dpo": null,
             "activities": [{"title": "Newsletter", "aliases": ["E-mails"], "purposes": ["sending news"],
               "dataCategories": ["email address"], "legalBases": ["GDPR 6(1)(a)"], "quote": "We send news",
               "retention": [{"text": "until you unsubscribe", "value": null, "unit": null},
                             {"text": "the proof is kept for 3 years", "value": 3, "unit": "years"}]}],
             "activitiesOptional": ["Security"], "legalBases": ["GDPR 6(1)(a)"], "legalBasesGeneral": ["GDPR 6(1)(c)"],
             "providers": [{"name": "Brevo", "aliases": ["Sendinblue"], "legalEntity": "Brevo SAS", "country": "FR",
               "role": "processor", "dpa": true, "transferCountry": "US", "safeguards": ["SCC", "DPF"]}],
             "providersOptional": ["Firefox"], "safeguardsGeneral": ["SCC"], "retentionGeneral": [],
             "retentionOptional": [{"text": "the browser deletes them after seven days", "value": 7, "unit": "days"}],
             "art13": {"contact": true, "complaint": false, "rightsAccess": true, "thirdCountry": null},
             "outdated": [{"what": "TTDSG", "quote": "Section 25 TTDSG"}], "outdatedOptional": [],
             "oddities": [{"what": "two addresses", "quote": "a@x.example [...] b@x.example"}]}
            """;

    @Test
    void fullMarksForWhatSomebodyReadByHand() {
        assertThat(Policies.SHOWN.all()).isNotEmpty().allSatisfy(PolicyScoreTest::full);
        assertThat(Policies.UNSEEN.all()).allSatisfy(PolicyScoreTest::full);
    }

    @Test
    void fullMarksForWhatSomebodyReadInPublishedPolicies() {
        assumeTrue(Policies.SEEDS.isThere(), "the published policies are not beside the project");
        assertThat(Policies.SEEDS.all()).hasSize(5).allSatisfy(PolicyScoreTest::full);
    }

    private static void full(Policy policy) {
        List<Finding> findings = Node.items(policy.gold(), "oddities").stream()
                .map(o -> new Finding(List.of(o.path("quote").asString()), "", false)).toList();
        PolicyScore score =
                PolicyScore.of(policy.name(), policy.gold(), policy.gold()).with(policy.gold(), findings);
        assertThat(score.counts().values()).as(score.told()).allSatisfy(count -> {
            assertThat(count.f1()).isEqualTo(1);
            assertThat(count.missing()).isEmpty();
            assertThat(count.excess()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            CONTROLLER; Hafenweg 3; Hafenweg 13
            CONTROLLER; "country": null; "country": "Germany"
            CONTROLLER; "0431 / 55 66"; null
            REPRESENTATIVES; Ida Brand; Otto Meer
            DATE; 2025-03-01; 2024-03-01
            ACTIVITIES; "activities": [; "activities": [{"title": "Hosting"},
            PURPOSES; sending news; winning prizes
            DATA; email address; date of birth
            PROVIDERS; "name": "Brevo"; "name": "Mailchimp"
            PROVIDER_COUNTRY; "country": "FR"; "country": "DE"
            TRANSFER_COUNTRY; "transferCountry": "US"; "transferCountry": null
            ROLE; "role": "processor"; "role": "unknown"
            CONTRACT; "dpa": true; "dpa": false
            SAFEGUARDS; "safeguards": ["SCC", "DPF"]; "safeguards": ["SCC"]
            SAFEGUARDS_GENERAL; "safeguardsGeneral": ["SCC"]; "safeguardsGeneral": []
            BASES; "legalBases": ["GDPR 6(1)(a)"], "legalBasesGeneral"; "legalBases": ["GDPR 6(1)(e)"], "legalBasesGeneral"
            BASES_OF_ACTIVITIES; "legalBases": ["GDPR 6(1)(a)"], "quote"; "legalBases": [], "quote"
            RETENTION; until you unsubscribe; as long as the law asks
            PERIODS; "value": 3; "value": 6
            ITEMS; "contact": true; "contact": null
            ITEMS_MISSING; "complaint": false; "complaint": true
            RIGHTS; "rightsAccess": true; "rightsAccess": false
            OUTDATED; "outdated": [{"what": "TTDSG", "quote": "Section 25 TTDSG"}]; "outdated": []
            """)
    void aFaultCostsMarksInItsKind(Kind kind, String right, String wrong) {
        String faulty = POLICY.replace(right, wrong);
        assertThat(faulty).isNotEqualTo(POLICY);
        PolicyScore score =
                score(faulty.replace("\"aliases\": [\"Sendinblue\"], \"legalEntity\": \"Brevo SAS\"",
                        kind == Kind.PROVIDERS ? "\"aliases\": [], \"legalEntity\": null"
                                : "\"legalEntity\": \"Brevo SAS\""));
        assertThat(score.of(kind).f1()).as(score.told()).isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            PROVIDERS; "name": "Brevo"; "name": "BREVO"
            PROVIDERS; "name": "Brevo"; "name": "Sendinblue GmbH"
            PROVIDERS; "providers": [; "providers": [{"name": "Mozilla Firefox"},
            ACTIVITIES; "title": "Newsletter"; "title": "4. Our newsletter"
            ACTIVITIES; "activities": [; "activities": [{"title": "Security of data"},
            BASES; "legalBasesGeneral": ["GDPR 6(1)(c)"]; "legalBasesGeneral": []
            RETENTION; "value": 3, "unit": "years"; "value": 36, "unit": "months"
            RETENTION; until you unsubscribe; We keep it until you unsubscribe from it
            RETENTION; "retentionGeneral": [; "retentionGeneral": [{"text": "after seven days", "value": 7, "unit": "days"}
            ITEMS; "thirdCountry": null; "thirdCountry": true
            OUTDATED; "what": "TTDSG", "quote": "Section 25 TTDSG"; "what": "ttdsg", "quote": "TTDSG"
            CONTROLLER; 0431 / 55 66; (0431) 5566
            CONTROLLER; Nordlicht GmbH; NORDLICHT
            """)
    void otherWordsForTheSameCostNothing(Kind kind, String right, String other) {
        String changed = POLICY.replace(right, other);
        assertThat(changed).isNotEqualTo(POLICY);
        assertThat(score(changed).of(kind).f1()).as(score(changed).told()).isEqualTo(1);
    }

    @Test
    void aProviderThatIsNoneCostsPrecisionOnly() {
        Count providers = score(POLICY.replace("\"providers\": [", "\"providers\": [{\"name\": \"Acme\"},"))
                .of(Kind.PROVIDERS);
        assertThat(providers.precision()).isEqualTo(0.5);
        assertThat(providers.recall()).isEqualTo(1);
        assertThat(providers.excess()).containsExactly("Acme");
    }

    @Test
    void aPeriodThatNobodyStatedCostsPrecision() {
        Count retention = score(POLICY.replace("\"retentionGeneral\": [",
                "\"retentionGeneral\": [{\"text\": \"kept until the cows come home\", \"value\": null}"))
                .of(Kind.RETENTION);
        assertThat(retention.precision()).isLessThan(1);
        assertThat(retention.recall()).isEqualTo(1);
    }

    @Test
    void anObjectionIsFoundByOneOfItsPlaces() {
        JsonNode gold = JsonMapper.shared().readTree(POLICY);
        PolicyScore score = score(POLICY);
        assertThat(score.with(gold, found("write to b@x.example")).of(Kind.ODDITIES).recall()).isEqualTo(1);
        assertThat(score.with(gold, found("something else")).of(Kind.ODDITIES).missing()).hasSize(1);
        assertThat(score.with(gold, List.of(new Finding(List.of(), "There are two addresses.", true)))
                .of(Kind.ODDITIES).recall()).isEqualTo(1);
    }

    private static List<Finding> found(String quote) {
        return List.of(new Finding(List.of(quote), "nothing", false));
    }

    private static PolicyScore score(String read) {
        return PolicyScore.of("policy", JsonMapper.shared().readTree(POLICY),
                JsonMapper.shared().readTree(read));
    }
}
