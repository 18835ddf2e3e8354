package org.tabularium.picture.map;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Makes the files of `assets/map` from the TopoJSON files of the npm package `world-atlas`.
final class LandData {
    /// How far the lines of Europe may move, in degrees of latitude.
    private static final double EXACTLY = 0.035;
    private static final Window EUROPE = new Window(-60, 15, 100, 84);
    private final Properties codes = properties("iso-3166-1");
    private final List<Part> parts = properties("parts").entrySet().stream()
            .map(e -> Part.of(e.getKey().toString(), e.getValue().toString())).toList();
    private final Path source;

    LandData(Path source) {
        this.source = source;
    }

    private record Window(double west, double south, double east, double north) {
        boolean holds(double[] at) {
            return at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north;
        }
    }

    private record Part(String code, String feature, Window window) {
        static Part of(String code, String text) {
            String[] of = text.split(",");
            return new Part(code.split("\\.")[0], of[0], new Window(Double.parseDouble(of[1]),
                    Double.parseDouble(of[2]), Double.parseDouble(of[3]), Double.parseDouble(of[4])));
        }
    }

    /// Writes the three files.
    void write(Path folder) throws IOException {
        Map<String, List<List<List<double[]>>>> coarse = read("110m", line -> line);
        Map<String, List<List<List<double[]>>>> fine = read("50m", line -> line);
        Files.writeString(folder.resolve("world.json"), land(50, coarse, _ -> true));
        Files.writeString(folder.resolve("europe.json"),
                land(100, read("50m",
                        line -> Simpler.line(line, line.stream().anyMatch(EUROPE::holds) ? EXACTLY : 1)),
                        ring -> ring.stream().anyMatch(EUROPE::holds)));
        Map<String, double[]> places = new TreeMap<>();
        read("10m", line -> line).forEach((code, polygons) -> places.computeIfAbsent(code,
                _ -> Middle.of(fine.getOrDefault(code, polygons))));
        fine.forEach((code, polygons) -> places.computeIfAbsent(code, _ -> Middle.of(polygons)));
        places.remove("");
        places.values().forEach(at -> at[0] = Math.IEEEremainder(at[0], 360));
        Files.writeString(folder.resolve("places.json"), places.entrySet().stream()
                .map(e -> "\"" + e.getKey() + "\": [" + round(e.getValue()[0]) + ", " + round(e.getValue()[1])
                        + "]")
                .collect(Collectors.joining(",\n", "{\n", "\n}\n")));
    }

    private static double round(double degrees) {
        return Math.round(degrees * 100) / 100.0;
    }

    private Map<String, List<List<List<double[]>>>> read(String scale,
            UnaryOperator<List<double[]>> simpler) throws IOException {
        Map<String, List<List<List<double[]>>>> countries = new TreeMap<>();
        for (TopoJson.Feature feature : TopoJson.read(source.resolve("countries-" + scale + ".json"), simpler)
                .features()) {
            for (List<List<double[]>> polygon : feature.polygons()) {
                countries.computeIfAbsent(code(feature, polygon.getFirst()), _ -> new ArrayList<>())
                        .add(polygon);
            }
        }
        return countries;
    }

    /// The code of the territory that an area belongs to; empty where there is none.
    private String code(TopoJson.Feature feature, List<double[]> ring) {
        return parts.stream()
                .filter(p -> p.feature.equals(feature.name()) && ring.stream().allMatch(p.window::holds))
                .map(Part::code).findFirst().orElseGet(() -> codes.getProperty(feature.id(), ""));
    }

    /// @param unit parts of a degree in which the file counts
    private static String land(int unit, Map<String, List<List<List<double[]>>>> countries,
            Predicate<List<double[]>> wanted) {
        List<String> lines = new ArrayList<>();
        countries.forEach((code, polygons) -> {
            List<String> areas = new ArrayList<>();
            polygons.stream().flatMap(List::stream).filter(wanted).map(r -> ring(unit, r))
                    .filter(r -> !r.isEmpty())
                    .forEach(areas::add);
            if (!areas.isEmpty()) {
                lines.add("{\"code\": \"" + code + "\", \"rings\": [" + String.join(",\n", areas) + "]}");
            }
        });
        return "{\"unit\": " + unit + ", \"land\": [\n" + String.join(",\n", lines) + "\n]}\n";
    }

    /// The first point, then the steps to each next one; nothing where it has become too small to be an area.
    private static String ring(int unit, List<double[]> points) {
        List<Long> numbers = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (double[] point : points.subList(0, points.size() - 1)) {
            long toX = Math.round(point[0] * unit);
            long toY = Math.round(point[1] * unit);
            if (numbers.isEmpty() || toX != x || toY != y) {
                numbers.add(toX - x);
                numbers.add(toY - y);
            }
            x = toX;
            y = toY;
        }
        return numbers.size() < 6 ? ""
                : numbers.stream().map(Object::toString).collect(Collectors.joining(",", "[", "]"));
    }

    private static Properties properties(String name) {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(Objects.requireNonNull(
                LandData.class.getResourceAsStream(name + ".properties")), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
