package org.tabularium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;
import org.tabularium.check.rule.Rules;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// Whatever is edited, in whatever order: a checker that has followed all edits finds what a new one finds.
class AnyEditTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Law LAW = Law.load();
    private static final List<Rule> RULES = Rules.all();

    /// What is done, and to which of the entities there are.
    record Step(Kind kind, int which, int other) {}

    enum Kind {
        RENAME, COPY, REMOVE, SWAP, END, PARTY, PARTY_GONE, MEASURE_GONE, DATA_GONE, CONTROLLER, LANGUAGES,
        ACCEPT, WITHDRAW, NEXT_DAY
    }

    @Property(seed = Chance.SEED, tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whatFollowsAllEditsFindsWhatLooksOnce(@ForAll("steps") List<Step> steps) {
        Checker checker = new Checker(LAW, RULES);
        Register register = sample();
        LocalDate day = DAY;
        checker.check(register, day);
        for (Step step : steps) {
            register = edited(register, step);
            day = step.kind == Kind.NEXT_DAY ? day.plusMonths(step.which) : day;
            Findings followed = checker.check(register, day);
            Findings once = Checker.once(register, LAW, RULES, day);
            assertThat(told(followed)).as("%s", step).isEqualTo(told(once));
            assertThat(followed.outdated()).isEqualTo(once.outdated());
        }
    }

    /// Everything but the fixes, which are functions.
    private static List<Object> told(Findings findings) {
        return Stream.concat(findings.open().map(AnyEditTest::told),
                findings.accepted().map(a -> List.of(told(a.finding()), a.acceptance()))).toList();
    }

    private static Object told(Finding finding) {
        return List.of(finding.id(), finding.name(), finding.said(), finding.fix().isPresent());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 500),
                Arbitraries.integers().between(0, 500)).as(Step::new).list().ofMinSize(1).ofMaxSize(8);
    }

    private static Register edited(Register r, Step step) {
        List<Activity> all = r.activities();
        Activity one = one(all, step.which);
        return switch (step.kind) {
            case RENAME -> r
                    .withActivities(Identified.replace(all, one.withName(one(all, step.other).name())));
            case COPY -> r.withActivities(with(all, step.other, Activity
                    .blank(new Id<>("act-copy-" + all.size() + "-" + step.which), one.name(), one.status())
                    .withPurposes(one.purposes()).withUses(one.uses()).withMeasures(one.measures())
                    .withDisclosures(one.disclosures())));
            case REMOVE -> all.size() < 2 ? r : r.withActivities(Identified.without(all, one.id()));
            case SWAP -> r.withActivities(with(Identified.without(all, one.id()), step.other, one));
            case END -> r.withActivities(Identified.replace(all,
                    one.withStatus(one(List.of(Activity.Status.values()), step.other))));
            case PARTY -> r.withParties(Identified.replace(r.parties(), one(r.parties(), step.which)
                    .withName(one(r.parties(), step.other).name())));
            case PARTY_GONE -> r.parties().size() < 2 ? r
                    : r.withParties(
                            Identified.without(r.parties(), one(r.parties(), step.which).id()));
            case MEASURE_GONE -> r.measures().size() < 2 ? r
                    : r.withMeasures(
                            Identified.without(r.measures(), one(r.measures(), step.which).id()));
            case DATA_GONE -> r.data().size() < 2 ? r
                    : r.withData(
                            Identified.without(r.data(), one(r.data(), step.which).id()));
            case CONTROLLER -> r.withController(r.controller().withName(
                    step.which % 2 == 0 ? one(r.parties(), step.other).name() : "Stadt Musterstadt"));
            case LANGUAGES -> r.withLanguages(step.which % 2 == 0 ? List.of(Language.GERMAN)
                    : List.of(Language.GERMAN, Language.ENGLISH));
            case ACCEPT -> {
                List<Finding> open = Checker.once(r, LAW, RULES, DAY).open().toList();
                yield open.isEmpty() ? r
                        : Acceptances.accept(r, one(open, step.which * 7), "gewollt",
                                "Jo Muster", DAY);
            }
            case WITHDRAW -> r.accepted().isEmpty() ? r
                    : Acceptances.withdraw(r, one(r.accepted(), step.which));
            case NEXT_DAY -> r;
        };
    }

    private static <E> E one(List<E> all, int which) {
        return all.get(which % all.size());
    }

    private static <E> List<E> with(List<E> all, int place, E element) {
        List<E> more = new ArrayList<>(all);
        more.add(place % (all.size() + 1), element);
        return more;
    }

    private static Register sample() {
        try {
            return RopaFormat.read(Files.readAllBytes(
                    Path.of("src/test/resources/org/tabularium/samples/iiot-flow.ropa")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
