package org.tabularium.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tabularium.law.Country;
import org.tabularium.law.Law;

/// The files of `assets/map`.
class LandTest {
    private static final Path FOLDER = Path.of("assets/map");
    private static final long MOST = 300_000;

    @Test
    void everyCountryOfTheLawHasAPlace() {
        assertThat(Atlas.read(MapFrame.WORLD).places().keySet()).containsExactlyInAnyOrderElementsOf(
                Law.load().countries().stream().map(Country::code).toList());
    }

    @ParameterizedTest
    @EnumSource
    void landBelongsToCountriesOfTheLawOrToNone(MapFrame frame) {
        List<String> codes =
                Stream.concat(Stream.of(""), Law.load().countries().stream().map(Country::code)).toList();
        assertThat(Atlas.read(frame).areas()).isNotEmpty().allSatisfy(area -> {
            assertThat(codes).contains(area.code());
            assertThat(area.points().length).isGreaterThanOrEqualTo(6);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theMarkOfACountryStandsOnItsLargestLand(MapFrame frame) {
        Atlas atlas = Atlas.read(frame);
        var areas = atlas.areas().stream().filter(a -> !a.code().isEmpty())
                .collect(Collectors.groupingBy(Atlas.Area::code));
        long large = areas.entrySet().stream().filter(e -> {
            Atlas.Area largest =
                    e.getValue().stream().reduce((a, b) -> size(a) < size(b) ? b : a).orElseThrow();
            double[] at = atlas.place(e.getKey()).orElseThrow();
            boolean on = holds(largest, at);
            assertThat(on || size(largest) < 3e-4).as(e.getKey()).isTrue();
            return on;
        }).count();
        assertThat(large).isGreaterThan(95);
    }

    @Test
    void allOfEuropeIsThere() {
        List<String> codes =
                Atlas.read(MapFrame.EUROPE).areas().stream().map(Atlas.Area::code).distinct().toList();
        assertThat(codes).contains("AD", "LI", "MC", "SM", "VA", "MT", "JE", "GG", "IM", "FO", "AX", "XK",
                "GB", "IS");
    }

    @Test
    void noAreaGoesAroundTheGlobe() {
        assertThat(Atlas.read(MapFrame.WORLD).areas()).allSatisfy(area -> {
            for (int i = 2; i < area.points().length; i += 2) {
                assertThat(Math.abs(area.points()[i] - area.points()[i - 2])).as(area.code()).isLessThan(0.5);
            }
        });
    }

    @Test
    void theFilesStaySmallAndSayWhereTheyComeFrom() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.mapToLong(f -> f.toFile().length()).sum()).isBetween(50_000L, MOST);
        }
        assertThat(FOLDER.resolve("README.md")).content().contains("Natural Earth", "public domain",
                "world-atlas",
                "2.0.2", "ISC");
    }

    /// Makes them again: `-Dmap.write=` the folder of the package `world-atlas`.
    @Test
    @EnabledIfSystemProperty(named = "map.write", matches = ".+")
    void theFilesAreMadeFromTheAtlas() throws IOException {
        new LandData(Path.of(System.getProperty("map.write"))).write(FOLDER);
        assertThat(FOLDER.resolve("world.json")).isNotEmptyFile();
    }

    private static double size(Atlas.Area area) {
        double twice = 0;
        double[] p = area.points();
        for (int i = 0; i < p.length; i += 2) {
            int next = (i + 2) % p.length;
            twice += p[i] * p[next + 1] - p[next] * p[i + 1];
        }
        return Math.abs(twice) / 2;
    }

    private static boolean holds(Atlas.Area area, double[] at) {
        boolean in = false;
        double[] p = area.points();
        for (int i = 0; i < p.length; i += 2) {
            int next = (i + 2) % p.length;
            if ((p[i + 1] > at[1]) != (p[next + 1] > at[1])
                    && at[0] < (p[next] - p[i]) * (at[1] - p[i + 1]) / (p[next + 1] - p[i + 1]) + p[i]) {
                in = !in;
            }
        }
        return in;
    }
}
