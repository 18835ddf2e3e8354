package org.tabularium.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How much of policies is read, and that it does not become less. The figures stand in `docs/reading-policies.md`.
///
/// `mvn test -Dtest=PolicyReadingTest -Dpolicies.write` writes them anew.
class PolicyReadingTest {
    private static final Path TABLE = Path.of("docs/reading-policies.md");
    private static final Measured MEASURED = new Measured();
    /// What is asked for of published policies.
    private static final Map<Kind, Double> SEEDS = Map.ofEntries(Map.entry(Kind.CONTROLLER, 1.0),
            Map.entry(Kind.DPO, 1.0), Map.entry(Kind.PROVIDERS, 0.95), Map.entry(Kind.SAFEGUARDS, 0.95),
            Map.entry(Kind.BASES, 0.95), Map.entry(Kind.RETENTION, 0.95), Map.entry(Kind.ITEMS, 0.95),
            Map.entry(Kind.ACTIVITIES, 0.85), Map.entry(Kind.OUTDATED, 1.0));
    private static final List<PolicyScore> SHOWN = Policies.SHOWN.all().stream().map(MEASURED::of).toList();
    private static final List<PolicyScore> UNSEEN = Policies.UNSEEN.all().stream().map(MEASURED::of).toList();

    @Test
    void publishedPoliciesAreRead() {
        assumeTrue(Policies.SEEDS.isThere(), "the published policies are not beside the project");
        atLeast(PolicyScore.sum("published", Policies.SEEDS.all().stream().map(MEASURED::of).toList()),
                SEEDS);
    }

    @Test
    void policiesOfOtherMakesAreRead() {
        atLeast(PolicyScore.sum("shown", SHOWN), Floors.SHOWN);
    }

    @Test
    void policiesNoReaderWasImprovedWithAreRead() {
        atLeast(PolicyScore.sum("unseen", UNSEEN), Floors.UNSEEN);
    }

    @Test
    void aWebPageAndMarkdownSayWhatThePlainTextSays() {
        MEASURED.inOtherFormats().forEach(score -> atLeast(score, Floors.OTHER_FORMATS));
    }

    @Test
    void theDocumentGivesTheFiguresReached() throws IOException {
        String published = Policies.SEEDS.isThere()
                ? block(Policies.SEEDS.all().stream().map(MEASURED::of).toList())
                : ScoreDocument.part(Files.readString(TABLE), Policies.SEEDS.title());
        String document = ScoreDocument.of(published, block(SHOWN), block(UNSEEN));
        if (System.getProperty("policies.write") != null) {
            Files.writeString(TABLE, document);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(document);
        assertThat(ScoreDocument.part(document, Policies.SEEDS.title())).isEqualTo(published);
    }

    private static String block(List<PolicyScore> scores) {
        return ScoreTable.ofKinds(PolicyScore.sum("", scores)) + "\n" + ScoreTable.ofPolicies(scores);
    }

    private static void atLeast(PolicyScore score, Map<Kind, Double> floors) {
        floors.forEach((kind, floor) -> {
            Count count = score.of(kind);
            double reached = kind == Kind.ODDITIES ? count.recall() : count.f1();
            assertThat(reached)
                    .as("%s of %s%nmissing %s%nexcess %s", kind.label(), score.name(), count.missing(),
                            count.excess())
                    .isGreaterThanOrEqualTo(floor);
        });
    }
}
