package org.tabularium.picture.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The land of a frame and the places of all countries, from `assets/map`, in the plane of the frame's projection.
///
/// @param areas rings of land
/// @param places where the mark of a country stands, by its code
record Atlas(List<Area> areas, Map<String, double[]> places) {
    private static final String FOLDER = "/assets/map/";
    /// Too far from everything else to be shown.
    private static final String ANTARCTIC = "AQ";

    /// A ring of land.
    static final class Area {
        private final String code;
        private final double[] points;

        private Area(String code, double[] points) {
            this.code = code;
            this.points = points;
        }

        /// ISO 3166-1 alpha-2 code; empty where there is none.
        String code() {
            return code;
        }

        /// Points in turn, x and y.
        double[] points() {
            return points;
        }
    }

    static Atlas read(MapFrame frame) {
        JsonNode land = tree(switch (frame) {
            case WORLD -> "world.json";
            case EUROPE -> "europe.json";
        });
        Projection projection = frame.projection();
        double unit = land.path("unit").asDouble();
        List<Area> areas = new ArrayList<>();
        for (JsonNode country : land.path("land")) {
            String code = country.path("code").asString("");
            if (!code.equals(ANTARCTIC)) {
                country.path("rings")
                        .forEach(ring -> areas.add(new Area(code, ring(ring, unit, projection))));
            }
        }
        Map<String, double[]> places = new HashMap<>();
        tree("places.json").properties().forEach(e -> {
            double longitude = e.getValue().get(0).asDouble();
            places.put(e.getKey(), projection.of(longitude + projection.unbroken(longitude),
                    e.getValue().get(1).asDouble()));
        });
        return new Atlas(areas, places);
    }

    /// Where the mark of a country stands; empty for a code that is none.
    Optional<double[]> place(String code) {
        return Optional.ofNullable(places.get(code));
    }

    private static double[] ring(JsonNode steps, double unit, Projection projection) {
        double[] degrees = new double[steps.size()];
        double west = 0;
        for (int i = 0; i < degrees.length; i++) {
            degrees[i] = steps.get(i).asDouble() / unit + (i < 2 ? 0 : degrees[i - 2]);
            west += i % 2 == 0 ? degrees[i] : 0;
        }
        double turn = projection.unbroken(2 * west / degrees.length);
        double[] points = new double[degrees.length];
        for (int i = 0; i < degrees.length; i += 2) {
            System.arraycopy(projection.of(degrees[i] + turn, degrees[i + 1]), 0, points, i, 2);
        }
        return points;
    }

    private static JsonNode tree(String file) {
        try (InputStream in = Atlas.class.getResourceAsStream(FOLDER + file)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
