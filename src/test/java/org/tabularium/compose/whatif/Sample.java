package org.tabularium.compose.whatif;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.tabularium.law.Law;
import org.tabularium.model.Answer;
import org.tabularium.model.Assessment;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Destination;
import org.tabularium.model.Extras;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// The sample register of a software firm, and the same with other safeguards.
final class Sample {
    static final Law LAW = Law.load().asOf(LocalDate.of(2026, 11, 21));

    private Sample() {}

    static Register register() {
        try (InputStream in = Files.newInputStream(Path.of("assets/samples/nordlicht.ropa"))) {
            return RopaFormat.read(in);
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Every party relies on something else than it does.
    static Register shuffled(long seed) {
        Random random = new Random(seed);
        Register register = register();
        return register
                .withParties(register.parties().stream().map(p -> p.withDestinations(p.destinations().stream()
                        .map(d -> shuffled(d, random)).toList())).toList());
    }

    private static Destination shuffled(Destination destination, Random random) {
        List<Safeguard> all = List.of(
                new Safeguard.Dpf("", Optional.empty(), Optional.empty(), Optional.empty(), "", Extras.NONE),
                new Safeguard.Dpf("", Optional.empty(), Optional.of(Safeguard.Listing.NOT_LISTED),
                        Optional.empty(), "",
                        Extras.NONE),
                clauses("scc-2021-914"), clauses("scc-2010-87"), clauses(""),
                new Safeguard.Adequacy("adequacy-gb", Extras.NONE),
                new Safeguard.Derogation("gdpr-49-1-b", LocalText.EMPTY, Extras.NONE));
        List<Safeguard> some =
                IntStream.range(0, random.nextInt(4)).mapToObj(_ -> all.get(random.nextInt(all.size())))
                        .distinct().toList();
        Assessment.Result[] results = Assessment.Result.values();
        return destination.withSafeguards(some).withAssessment(random.nextBoolean() ? Answer.notStated()
                : Answer.of(
                        Assessment.EMPTY.withResult(Optional.of(results[random.nextInt(results.length)]))));
    }

    private static Safeguard clauses(String decision) {
        return new Safeguard.Scc(decision, List.of(2), Optional.empty(), ClauseChoices.EMPTY, "",
                Extras.NONE);
    }
}
