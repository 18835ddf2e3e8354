package org.tabularium.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Disclosure.Capacity;
import org.tabularium.model.Party;
import org.tabularium.model.RetentionRule;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;
import tools.jackson.databind.JsonNode;

/// The register of the IIoT-Flow policy says what the policy says, and nothing else.
final class IiotFlowFactsTest {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"]+");

    private final Gold gold;
    private final String json;
    private final Facts facts;

    IiotFlowFactsTest() throws IOException, StoreException {
        assumeTrue(Files.isDirectory(SEEDS),
                "the readings of published policies lie beside the repository only "
                        + "where it is developed: " + SEEDS + " is missing");
        gold = Gold.read(SEEDS.resolve("iiot-flow.gold.json"));
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("iiot-flow.ropa"))) {
            byte[] bytes = in.readAllBytes();
            json = new String(bytes, StandardCharsets.UTF_8);
            facts = new Facts(RopaFormat.read(bytes));
        }
    }

    @Test
    void theControllerIsTheOneOfThePolicy() {
        var controller = facts.register().controller();
        var address = controller.address();
        JsonNode expected = gold.controller();
        assertThat(controller.name()).isEqualTo(Gold.text(expected, "name").orElseThrow());
        assertThat(address.street()).isEqualTo(Gold.text(expected, "street").orElseThrow());
        assertThat(address.postalCode()).isEqualTo(Gold.text(expected, "postalCode").orElseThrow());
        assertThat(address.city()).isEqualTo(Gold.text(expected, "city").orElseThrow());
        assertThat(Locale.of("", address.country()).getDisplayCountry(Locale.ENGLISH))
                .isEqualTo(Gold.text(expected, "country").orElseThrow());
        assertThat(controller.contact().phone()).isEqualTo(Gold.text(expected, "phone").orElseThrow());
    }

    @Test
    void whatThePolicyLeavesOpenIsLeftOpen() {
        var controller = facts.register().controller();
        assertThat(controller.contact().email()).isEqualTo(Gold.text(gold.controller(), "email").orElse(""));
        assertThat(controller.dpo() instanceof Answer.NotStated).isEqualTo(gold.root().path("dpo").isNull());
        assertThat(controller.management()).hasSameSizeAs(Gold.items(gold.root(), "representatives"));
        assertThat(facts.register().updatedOn()).map(Object::toString)
                .isEqualTo(Gold.text(gold.root(), "lastUpdated"));
        assertThat(json).doesNotContain("@").doesNotContain("email protected");
    }

    @Test
    void everyActivityOfThePolicyHasItsSheetInTheSameOrderAndThereIsNoOther() {
        assertThat(facts.register().activities()).hasSameSizeAs(gold.activities())
                .containsExactlyElementsOf(gold.activities().stream().map(this::activity).toList());
    }

    @Test
    void everyActivityRestsOnTheLegalBasesOfThePolicyAndOnNoOther() {
        for (JsonNode expected : gold.activities()) {
            Activity activity = activity(expected);
            assertThat(Facts.bases(activity)).as(activity.id().value())
                    .containsExactlyInAnyOrderElementsOf(Gold.bases(expected, "legalBases"));
            assertThat(activity.uses()).allMatch(use -> use.conditions().isEmpty());
        }
    }

    @Test
    void everyPurposeAndRecipientOfThePolicyIsNamed() {
        for (JsonNode expected : gold.activities()) {
            Activity activity = activity(expected);
            assertThat(Gold.texts(expected, "purposes")).as(activity.id().value())
                    .allMatch(phrase -> Wording.says(facts.purposes(activity), phrase));
            assertThat(Gold.texts(expected, "recipients")).as(activity.id().value())
                    .allMatch(phrase -> Wording.says(facts.recipients(activity), phrase));
        }
    }

    @Test
    void everyDataCategoryOfThePolicyIsAmongTheDataOfItsActivity() {
        for (JsonNode expected : gold.activities()) {
            Activity activity = activity(expected);
            assertThat(Gold.texts(expected, "dataCategories")).as(activity.id().value())
                    .allMatch(phrase -> Wording.says(facts.data(activity), phrase));
        }
    }

    @Test
    void everyRetentionStatementOfThePolicyIsATimeLimitOfItsActivity() {
        for (JsonNode expected : gold.activities()) {
            Activity activity = activity(expected);
            assertThat(Gold.retentionOf(expected)).as(activity.id().value()).allMatch(
                    phrase -> facts.retention(activity).stream()
                            .anyMatch(rule -> Wording.says(rule, phrase)));
        }
        assertThat(gold.generalRetention()).isNotEmpty()
                .allMatch(phrase -> facts.register().retention().stream()
                        .anyMatch(rule -> Wording.says(facts.retention(rule), phrase)));
    }

    @Test
    void noPeriodIsInventedAndEveryUseHasATimeLimit() {
        assertThat(facts.register().retention()).extracting(RetentionRule::period).allMatch(p -> p.isEmpty());
        assertThat(facts.register().activities()).flatExtracting(Activity::uses)
                .allMatch(use -> !use.retention().isEmpty());
    }

    @Test
    void everyProviderStandsWithSeatContractRoleAndSafeguardsAsPrinted() {
        for (JsonNode expected : gold.providers()) {
            Party party = party(expected);
            String transfer = Gold.text(expected, "transferCountry").orElse("");
            boolean processor = expected.path("role").asString().equals("processor");
            assertThat(party.address().country()).as(party.name())
                    .isEqualTo(Gold.text(expected, "country").orElse(""));
            assertThat(party.contract().stated().isPresent()).as(party.name())
                    .isEqualTo(expected.path("dpa").asBoolean());
            assertThat(facts.disclosuresTo(party)).as(party.name()).isNotEmpty()
                    .extracting(Disclosure::capacity)
                    .allMatch(
                            c -> processor ? c.filter(Capacity.PROCESSOR::equals).isPresent() : c.isEmpty());
            assertThat(Facts.safeguards(party, transfer)).as(party.name())
                    .containsExactlyInAnyOrderElementsOf(Gold.texts(expected, "safeguards"));
            assertThat(party.destinations()).as(party.name()).hasSize(transfer.isEmpty() ? 0 : 1);
        }
    }

    @Test
    void noPartyAndNoCountryIsNamedThatThePolicyDoesNotName() {
        List<String> optional = Gold.texts(gold.root(), "providersOptional");
        List<Party> expected = gold.providers().stream().map(this::party).toList();
        assertThat(facts.register().parties()).containsAll(expected)
                .allMatch(p -> expected.contains(p) || optional.contains(p.name()));
        assertThat(facts.countries()).containsExactlyInAnyOrderElementsOf(gold.countries());
    }

    @Test
    void everyLinkOfThePolicyIsKeptAndNoOtherIsAdded() throws IOException {
        String policy = Files.readString(SEEDS.resolve("iiot-flow.txt"));
        assertThat(links(json)).isNotEmpty().isEqualTo(links(policy));
    }

    private static Set<String> links(String text) {
        return Set.copyOf(LINK.matcher(text).results().map(MatchResult::group)
                .map(link -> link.replaceAll("[./]*$", "")).filter(link -> link.contains(".")).distinct()
                .toList());
    }

    private Activity activity(JsonNode expected) {
        List<String> names = Gold.names(expected, "title");
        return facts.register().activities().stream().filter(a -> names.contains(facts.words(a.name())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no activity " + names));
    }

    private Party party(JsonNode expected) {
        String name = Gold.text(expected, "legalEntity").or(() -> Gold.text(expected, "name")).orElseThrow();
        return facts.register().parties().stream().filter(p -> p.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no party " + name));
    }
}
