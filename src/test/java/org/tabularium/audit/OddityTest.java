package org.tabularium.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.policy.PolicyReader;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.ProseFiles;
import org.tabularium.intake.prose.Stretch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a careful reader objected to in five published policies, and what the audit finds of it.
class OddityTest {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");
    private static final double ENOUGH = 0.8;
    /// For each policy the rule that should find each of the oddities, in their order; empty where none can. After a
    /// colon the item; after an at sign the place is looked at, too.
    private static final Map<String, List<String>> RULES = Map.of(
            "avior-crm",
            List.of("@number-twice", "item-missing:LEGAL_BASIS", "item-missing:COMPLAINT", "@period-weak",
                    "@exception-open", "@no-data-but", "item-missing:DPO_CONTACT", "no-date"),
            "crmsoftware-ai", List.of("@address-made-up", "@tls-at-rest", "item-missing:LEGAL_BASIS",
                    "controller-only-in-dpo", "", "", "@right-twice", "@consent-implied", "@period-unclear",
                    "",
                    "@recipient-unnamed", "dpo-unreachable"),
            "aelvirionek",
            List.of("@consent-without-activity", "item-missing:WITHDRAW_CONSENT", "@complaint-elsewhere",
                    "", "@controller-without-form", "@recipient-unnamed", "@statutory-purpose", "no-date",
                    "@typo-blank"),
            "plural-io", List.of("two-contacts", "@other-language", "@provider-other", "@other-language",
                    "@foreign-abbreviation", "@typo-letter", "@other-language", "@typo-encoding",
                    "newsletter-without-period", "transfer-without-basis", "", "@objection-denied",
                    "@controller-without-email", "no-date"),
            "iiot-flow",
            List.of("@email-hidden", "@provider-two-names", "@recipient-unnamed", "@period-endless",
                    "@country-open", "@consent-needed", "@recipient-unnamed", "", "@link-other-language",
                    "@provider-without-address", "no-date"));

    /// An oddity and whether it was found.
    private record Sought(String policy, String what, boolean found) {}

    @BeforeAll
    static void there() {
        assumeTrue(Files.isDirectory(SEEDS), "the published policies are not there");
    }

    @Test
    void mostOfWhatACarefulReaderObjectsToIsFound() throws IOException, IntakeException {
        List<Sought> all = new ArrayList<>();
        for (String name : RULES.keySet()) {
            all.addAll(sought(name));
        }
        long found = all.stream().filter(Sought::found).count();
        assertThat((double) found / all.size()).as("%d of %d; not found: %s", found, all.size(),
                all.stream().filter(s -> !s.found()).toList()).isGreaterThanOrEqualTo(ENOUGH);
    }

    @TestFactory
    Stream<DynamicTest> noFalseAlarmWeighsMoreThanAHint() {
        return RULES.keySet().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            JsonNode gold = gold(name);
            List<Objection> heavy =
                    audit(name).objections().stream().filter(o -> o.weight() != Weight.HINT).toList();
            assertThat(heavy).allSatisfy(o -> assertThat(isMeant(o, name, gold)).as(o.rule()).isTrue());
        }));
    }

    private static boolean isMeant(Objection objection, String name, JsonNode gold) {
        if (objection.item().isPresent()) {
            JsonNode said = gold.path("art13").path(camel(objection.item().get().name()));
            return said.isBoolean() && !said.asBoolean();
        }
        boolean dated = objection.rule().equals("outdated")
                && gold.path("outdated").size() + gold.path("outdatedOptional").size() > 0;
        return dated || RULES.getOrDefault(name, List.of()).stream()
                .anyMatch(r -> r.endsWith(objection.rule()) && !r.isEmpty());
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("_")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    private static List<Sought> sought(String name) throws IOException, IntakeException {
        Audit audit = audit(name);
        JsonNode oddities = gold(name).path("oddities");
        List<String> rules = RULES.getOrDefault(name, List.of());
        assertThat(rules).hasSize(oddities.size());
        List<Sought> all = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            JsonNode oddity = oddities.get(i);
            String quote = oddity.path("quote").asString();
            String rule = rules.get(i);
            boolean found = audit.objections().stream().anyMatch(o -> isOf(o, rule, quote, audit.outline()));
            all.add(new Sought(name, oddity.path("what").asString(), found));
        }
        return all;
    }

    private static boolean isOf(Objection objection, String rule, String quote, Outline outline) {
        if (rule.startsWith("@")) {
            return objection.rule().equals(rule.substring(1))
                    && objection.places().stream().anyMatch(p -> isAt(p, quote, outline));
        }
        String id = objection.rule() + objection.item().map(i -> ":" + i).orElse("");
        return id.equals(rule);
    }

    /// Whether a quotation and a place share a sentence.
    private static boolean isAt(Stretch place, String quote, Outline outline) {
        String there = plain(Places.sentence(outline.sentences(), place).of(outline.prose().text()));
        return Stream.of(quote.split("\\[\\.\\.\\.]", -1)).map(OddityTest::plain)
                .anyMatch(q -> there.contains(q)
                        || q.contains(there) || there.contains(q.substring(0, Math.min(q.length(), 25))));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceFirst("^[0-9IVX]+\\. ", "");
    }

    private static Audit audit(String name) throws IntakeException {
        Prose prose = ProseFiles.read(SEEDS.resolve(name + ".txt"));
        PolicyFacts facts = new PolicyReader(Draft.LAW, Draft.CATALOG).read(prose);
        Outline outline = new Outlines().read(prose);
        return new Audit(name, Draft.LAW.date(), facts, outline, Draft.AUDITOR.of(facts, outline));
    }

    private static JsonNode gold(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(SEEDS.resolve(name + ".gold.json")));
    }
}
