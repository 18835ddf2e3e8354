package org.tabularium.law;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.model.Language.ENGLISH;
import static org.tabularium.model.Language.GERMAN;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tabularium.model.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What holds for every fact of the law data.
class LawDataTest {
    static final List<String> FILES = List.of("acts.json", "bases.json", "clauses.json", "decisions.json",
            "dpia.json", "figures.json", "framework.json", "instruments.json", "items.json", "outdated.json",
            "retention.json");
    private final Law law = Law.load();

    @Test
    void everyTextIsThereInBothLanguages() {
        for (String file : FILES) {
            texts(file).forEach(text -> assertThat(text.propertyNames()).as(file + text)
                    .contains("de", "en"));
        }
    }

    @Test
    void everyFactHasItsTextsASourceAndAStatus() {
        assertThat(law.facts()).hasSizeGreaterThan(400).allSatisfy(fact -> {
            assertThat(fact.source()).as(fact.id()).isNotBlank();
            assertThat(fact.status()).isNotNull();
            assertThat(required(fact)).as(fact.id()).allSatisfy(
                    text -> assertThat(text.texts()).containsKeys(GERMAN, ENGLISH));
        });
    }

    @Test
    void noTwoVersionsOfAFactAreLawOnTheSameDay() {
        Map<String, List<Fact>> versions = law.facts()
                .collect(groupingBy(f -> f.getClass().getSimpleName() + " " + f.id()));
        versions.forEach((id, same) -> {
            Set<LocalDate> days = new HashSet<>();
            same.forEach(f -> f.validity().from().ifPresent(days::add));
            same.forEach(f -> f.validity().to().ifPresent(days::add));
            days.add(law.knownOn());
            assertThat(days).allSatisfy(day -> assertThat(same.stream().filter(f -> f.validity().on(day)))
                    .as(id + " on " + day).hasSizeLessThanOrEqualTo(1));
        });
    }

    @Test
    void noFactEndsBeforeItBegins() {
        assertThat(law.facts()).allSatisfy(f -> f.validity().from().ifPresent(from -> f.validity().to()
                .ifPresent(to -> assertThat(to).as(f.id()).isAfterOrEqualTo(from))));
    }

    @Test
    void citationsHoldTogetherAcrossLines() {
        String parted =
                ".*(§|\\bArt\\.|\\bAbs\\.|\\bUAbs\\.|\\bNr\\.|\\blit\\.|\\bBuchst\\.|\\bno\\.|\\(EU\\)) [\\dIVXa-f(].*";
        for (String file : FILES) {
            texts(file).flatMap(JsonNode::valueStream).map(JsonNode::asString)
                    .forEach(text -> assertThat(text).as(file).doesNotMatch(parted));
        }
    }

    @Test
    void germanTextsHaveGermanQuotesAndEnglishOnesTheirs() {
        for (String file : FILES) {
            texts(file).forEach(text -> {
                assertThat(text.path("de").asString()).as(file).doesNotContain("\"", "'", "\u201d");
                assertThat(text.path("en").asString()).as(file).doesNotContain("\"", "'", "\u201e");
            });
        }
    }

    static Stream<JsonNode> outdated() {
        return read("outdated.json").valueStream();
    }

    @ParameterizedTest
    @MethodSource("outdated")
    void anOutdatedTextIsFoundAndAGoodOneIsNot(JsonNode entry) {
        String id = entry.path("id").asString();
        Law later = law.asOf(LocalDate.of(2030, 1, 1));
        assertThat(entry.path("finds").size()).as(id).isPositive();
        entry.path("finds").forEach(text -> {
            assertThat(later.outdatedIn(text.asString())).as(text.asString()).extracting(Outdated::id)
                    .contains(id);
            assertThat(later.outdatedIn(loud(text.asString()))).as(id + " in capitals, with no-break spaces")
                    .extracting(Outdated::id).contains(id);
        });
        entry.path("passes").forEach(text -> assertThat(later.outdatedIn(text.asString()))
                .as(text.asString()).extracting(Outdated::id).doesNotContain(id));
    }

    @Test
    void whatThePatternsFindIsFoundByTheAnchorsToo() {
        List<String> texts = outdated().flatMap(e -> e.path("finds").valueStream()).map(JsonNode::asString)
                .toList();
        for (String text : texts) {
            assertThat(law.outdatedIn(text)).as(text).containsExactlyElementsOf(
                    law.outdated().stream().filter(o -> o.in(text).isPresent()).toList());
        }
        assertThat(law.outdatedIn("")).isEmpty();
        assertThat(law.outdatedIn("ab")).isEmpty();
    }

    @Test
    void theLawDoesNotFindItselfOutdated() {
        List<LocalText> own = Stream.of(law.bases().stream().map(Basis::citation),
                law.retention().stream().map(RetentionNorm::citation),
                law.items("13").stream().map(Item::title),
                law.decisions().stream().map(Decision::number)).flatMap(s -> s).toList();
        assertThat(own).hasSizeGreaterThan(100).allSatisfy(text -> text.texts().values()
                .forEach(t -> assertThat(law.outdatedIn(t)).as(t).extracting(Outdated::id)
                        .isSubsetOf("26bdsg")));
    }

    @Test
    void articlesOfNoticesAndOfTheRecordAreComplete() {
        assertThat(law.items("13-1")).extracting(Item::article).containsExactly("13-1-a", "13-1-b", "13-1-c",
                "13-1-d", "13-1-e", "13-1-f");
        assertThat(law.items("13")).hasSize(12);
        assertThat(law.items("14")).hasSize(13);
        assertThat(law.items("30-1")).hasSize(7);
        assertThat(law.items("30-2")).hasSize(4);
        assertThat(law.items("30-1-f")).singleElement()
                .satisfies(i -> assertThat(i.duty()).isEqualTo(Item.Duty.WHERE_POSSIBLE));
        assertThat(law.items("1")).isEmpty();
        assertThat(law.asOf(LocalDate.of(2018, 5, 24)).items("30")).isEmpty();
    }

    @Test
    void theClausesOfEachModuleAreThere() {
        List<Clause> clauses = law.clauses("scc-2021-914");
        assertThat(clauses).filteredOn(c -> c.kind() == Clause.Kind.MODULE).hasSize(4);
        assertThat(clauses).filteredOn(c -> c.kind() == Clause.Kind.ANNEX).extracting(Clause::number)
                .containsExactly("I.A", "I.B", "I.C", "II", "III");
        Clause law17 = clauses.stream().filter(c -> c.number().equals("17")).findFirst().orElseThrow();
        assertThat(law17.options(1)).extracting(Clause.Option::id).containsExactly("option-1");
        assertThat(law17.options(2)).extracting(Clause.Option::id).containsExactly("option-1", "option-2");
        assertThat(law17.options(4)).extracting(Clause.Option::id).containsExactly("any");
        assertThat(clauses).allSatisfy(c -> assertThat(c.options())
                .allSatisfy(o -> assertThat(c.modules()).containsAll(o.modules())));
    }

    @Test
    void theCatalogueOfInstrumentsKnowsWhichAreDerogations() {
        assertThat(law.instruments()).filteredOn(Instrument::isDerogation).hasSize(8);
        assertThat(law.instruments()).filteredOn(Instrument::authorisation).extracting(Instrument::id)
                .containsExactly("gdpr-46-2-b", "gdpr-46-3-a", "gdpr-46-3-b");
        assertThat(law.instrument("gdpr-49-1-2").orElseThrow().limits().in(GERMAN))
                .contains("Letztes Mittel");
    }

    @Test
    void aParticipantOfTheFrameworkCountsIfTheListCallsItActive() {
        Framework dpf = law.framework("dpf").orElseThrow();
        assertThat(dpf.isActive("active")).isTrue();
        assertThat(dpf.isActive(" Active - Re-certification under Review ")).isTrue();
        assertThat(dpf.isActive("Inactive")).isFalse();
        assertThat(dpf.coverage()).extracting(Framework.Coverage::id).containsExactly("non-hr", "hr");
        assertThat(law.decision(dpf.decision())).isPresent();
    }

    private static List<LocalText> required(Fact fact) {
        return switch (fact) {
            case Act a -> List.of(a.sign(), a.title());
            case Basis b -> List.of(b.citation(), b.title());
            case Clause c -> List.of(c.title());
            case Decision d -> d.kind() == Decision.Kind.ADEQUACY ? List.of(d.number(), d.name(), d.limits())
                    : List.of(d.number(), d.name());
            case Figure f -> List.of(f.citation(), f.title());
            case Framework f -> List.of(f.title(), f.who(), f.check(), f.after());
            case Indicator i -> List.of(i.citation(), i.title());
            case Instrument i -> List.of(i.citation(), i.title());
            case Item i -> List.of(i.citation(), i.title());
            case Outdated o -> List.of(o.what(), o.instead());
            case RetentionNorm n -> List.of(n.title(), n.begin(), n.citation());
        };
    }

    private static String loud(String text) {
        return text.codePoints().map(Character::toUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .replace(' ', '\u00a0');
    }

    /// Every object of a file that holds texts by language.
    private static Stream<JsonNode> texts(String file) {
        return within(read(file)).filter(n -> n.has("de") || n.has("en"));
    }

    private static Stream<JsonNode> within(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(LawDataTest::within));
    }

    static JsonNode read(String file) {
        try (InputStream in =
                Objects.requireNonNull(LawDataTest.class.getResourceAsStream("/assets/law/" + file))) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
