package org.tabularium.intake.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tabularium.catalog.Catalog;
import org.tabularium.edit.References;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.policy.PolicyReader;
import org.tabularium.intake.prose.ProseFiles;
import org.tabularium.law.Basis;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// The register from all that whole policies offer holds what was read from them.
class PolicyOffersTest {
    private static final Law LAW = Law.load();
    private static final Path SEEDS = Path.of("..", "shared", "seeds");
    private static final Path SHOWN = Path.of("src/test/resources/org/tabularium/policies/shown");

    static List<Path> policies() throws IOException {
        return Stream.concat(texts(SEEDS), texts(SHOWN)).sorted().toList();
    }

    private static Stream<Path> texts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).toList().stream();
        }
    }

    private static Catalog catalog() {
        try {
            return CatalogFiles.delivered();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PolicyFacts facts(Path policy) throws IntakeException {
        return new PolicyReader(LAW, catalog()).read(ProseFiles.read(policy));
    }

    private static Register blank() {
        return Register.blank(List.of(Language.GERMAN, Language.ENGLISH), "DE");
    }

    @Test
    void thereArePolicies() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS),
                "the published policies lie beside the repository only where it is developed");
        assertThat(policies()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("policies")
    void theRegisterHoldsWhatTheTextSays(Path policy) throws IntakeException {
        PolicyFacts facts = facts(policy);
        Offers offers = Offers.of(facts, blank(), LAW, catalog());
        Register register = offers.register(offers.ids());
        SoftAssertions all = new SoftAssertions();
        for (ActivityFacts said : facts.activities()) {
            Activity activity = register.activities().stream().filter(a -> a.name().texts().values().stream()
                    .anyMatch(n -> Likeness.isSameText(n, said.title().value()))).findFirst().orElse(null);
            all.assertThat(activity).as("activity " + said.title().value()).isNotNull();
            if (activity != null) {
                all.assertThat(GroundOffers.bases(activity)).as(said.title().value())
                        .containsAll(bases(said));
                all.assertThat(periods(register, activity)).as(said.title().value())
                        .containsAll(periods(said.retention()));
            }
        }
        facts.providers().forEach(p -> all.assertThat(register.parties()).as("provider " + p.name().value())
                .anyMatch(party -> Matching.names(p).anyMatch(n -> Likeness.isSameText(n, party.name())
                        || Likeness.isSameText(n, party.product()))));
        all.assertThat(register.retention().stream().flatMap(r -> r.period().stream()))
                .containsAll(periods(facts.retentionGeneral()));
        all.assertAll();
    }

    private static List<String> bases(ActivityFacts said) {
        Predicate<String> ground =
                id -> LAW.basis(id).map(Basis::kind).filter(k -> k != Basis.Kind.ARTICLE_49).isPresent();
        return said.legalBases().stream().map(b -> b.value().basis()).filter(ground).toList();
    }

    private static List<Period> periods(List<Said<RetentionFact>> said) {
        return said.stream().flatMap(r -> r.value().period().stream()).toList();
    }

    private static Set<Period> periods(Register register, Activity activity) {
        return activity.uses().stream().flatMap(u -> u.retention().stream())
                .flatMap(id -> Identified.find(register.retention(), id).stream()).map(RetentionRule::period)
                .flatMap(p -> p.stream()).collect(Collectors.toSet());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("policies")
    void theRegisterIsWhole(Path policy) throws IntakeException, StoreException {
        Offers offers = Offers.of(facts(policy), blank(), LAW, catalog());
        for (Set<String> taken : List.of(offers.ids(), offers.ticked())) {
            Register register = offers.register(taken);
            assertThat(References.dangling(register)).isEmpty();
            assertThat(RopaFormat.read(RopaFormat.write(register))).isEqualTo(register);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("policies")
    void everyOfferPointsIntoTheText(Path policy) throws IntakeException {
        PolicyFacts facts = facts(policy);
        Offers offers = Offers.of(facts, blank(), LAW, catalog());
        int length = facts.prose().text().length();
        assertThat(offers.all()).isNotEmpty()
                .allSatisfy(o -> assertThat(o.at().end()).isLessThanOrEqualTo(length));
        assertThat(new TreeSet<>(offers.ids())).hasSameSizeAs(offers.all());
    }
}
