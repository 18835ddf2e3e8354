package org.tabularium.picture.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.document.Origin;
import org.tabularium.law.Country;
import org.tabularium.law.Footing;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;

/// Contents of maps for tests.
final class Maps {
    static final Language ENGLISH = new Language("en");
    private static final Set<String> INSIDE = Law.load().countries().stream().filter(c -> !c.isThird())
            .map(Country::code).collect(Collectors.toSet());

    private Maps() {}

    static List<Path> samples() {
        try (Stream<Path> own = Files.walk(Path.of("assets/samples"));
                Stream<Path> others = Files.walk(Path.of("src/test/resources"))) {
            return Stream.concat(own, others).filter(p -> p.toString().endsWith(".ropa")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Register sample() {
        return read(Path.of("assets/samples/nordlicht.ropa"));
    }

    static Register read(Path file) {
        try {
            return RopaFormat.open(Files.readAllBytes(file)).register();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static List<TransferRow> rows(Register register, Law law) {
        return Stream.<Holder>concat(register.activities().stream().map(Holder.OfActivity::new),
                register.mandates().stream().map(Holder.OfMandate::new))
                .flatMap(h -> TransferRow.of(h, id -> Identified.find(register.parties(), id), law).stream())
                .toList();
    }

    /// Any countries outside the European Economic Area, each with one or two footings; the same numbers give the same.
    static MapContent content(Law law, int many, int seed) {
        Random random = new Random(seed);
        List<Country> countries = new ArrayList<>(law.countries().stream().filter(Country::isThird).toList());
        Collections.shuffle(countries, random);
        return content(countries.stream().limit(many)
                .map(c -> target(c.code(), c.name(), List.of("DE"), random)).toList(), List.of("DE"));
    }

    static MapContent content(List<MapContent.Target> targets, List<String> homes) {
        return new MapContent(homes.stream().map(h -> new MapContent.Home(h, LocalText.EMPTY, "")).toList(),
                targets, targets.stream().flatMap(t -> t.shares().stream()).collect(Collectors
                        .toMap(MapContent.Share::footing, MapContent.Share::recipients, Integer::sum)),
                INSIDE, Optional.empty());
    }

    static MapContent.Target target(String code, LocalText name, List<String> homes, Random random) {
        int many = random.nextInt(6) == 0 ? 2 : 1;
        List<Footing> footings = new ArrayList<>(List.of(Footing.values()));
        Collections.shuffle(footings, random);
        List<MapContent.Share> shares = IntStream.range(0, many)
                .mapToObj(i -> new MapContent.Share(code, footings.get(i), 1 + random.nextInt(9),
                        footings.get(i) == Footing.NONE ? List.of()
                                : List.of(new MapContent.Ground("scc", LocalText.EMPTY)),
                        0, homes, List.of(), new Origin("act-1", "disclosures")))
                .sorted((a, b) -> a.footing().compareTo(b.footing())).toList();
        return new MapContent.Target(code, name, shares.stream().mapToInt(MapContent.Share::recipients).sum(),
                shares,
                Optional.empty(), Optional.empty());
    }
}
