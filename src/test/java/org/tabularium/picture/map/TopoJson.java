package org.tabularium.picture.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the countries of a TopoJSON file: areas put together from lines that neighbours share.
///
/// @param features the countries, in the order of the file
record TopoJson(List<Feature> features) {

    /// A country with the rings of its areas, in degrees. Holes are rings too.
    ///
    /// @param id ISO 3166-1 numeric code; empty where Natural Earth gives none
    /// @param polygons each a list of rings, the outer one first
    record Feature(String id, String name, List<List<List<double[]>>> polygons) {}

    /// @param simpler makes a shared line simpler; its ends stay, so that neighbours keep fitting together
    static TopoJson read(Path file, UnaryOperator<List<double[]>> simpler) throws IOException {
        JsonNode topology = JsonMapper.shared().readTree(Files.readString(file));
        JsonNode transform = topology.path("transform");
        List<List<double[]>> lines = new ArrayList<>();
        for (JsonNode arc : topology.path("arcs")) {
            lines.add(simpler.apply(line(arc, transform)));
        }
        List<Feature> features = new ArrayList<>();
        for (JsonNode geometry : topology.path("objects").path("countries").path("geometries")) {
            features.add(new Feature(geometry.path("id").asString(""),
                    geometry.path("properties").path("name").asString(""), polygons(geometry, lines)));
        }
        return new TopoJson(features);
    }

    private static List<double[]> line(JsonNode arc, JsonNode transform) {
        List<double[]> line = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (JsonNode step : arc) {
            x += step.get(0).asLong();
            y += step.get(1).asLong();
            line.add(new double[] {
                    x * transform.path("scale").get(0).asDouble()
                            + transform.path("translate").get(0).asDouble(),
                    y * transform.path("scale").get(1).asDouble()
                            + transform.path("translate").get(1).asDouble()});
        }
        return line;
    }

    private static List<List<List<double[]>>> polygons(JsonNode geometry, List<List<double[]>> lines) {
        List<List<List<double[]>>> polygons = new ArrayList<>();
        if (geometry.path("type").asString("").equals("Polygon")) {
            polygons.add(rings(geometry.path("arcs"), lines));
        } else {
            geometry.path("arcs").forEach(polygon -> polygons.add(rings(polygon, lines)));
        }
        return polygons;
    }

    private static List<List<double[]>> rings(JsonNode polygon, List<List<double[]>> lines) {
        List<List<double[]>> rings = new ArrayList<>();
        for (JsonNode ring : polygon) {
            List<double[]> points = new ArrayList<>();
            for (JsonNode index : ring) {
                int i = index.asInt();
                List<double[]> line = i < 0 ? lines.get(~i).reversed() : lines.get(i);
                points.addAll(points.isEmpty() ? line : line.subList(1, line.size()));
            }
            rings.add(unbroken(points));
        }
        return rings;
    }

    /// The same ring where it goes across 180° instead of once around the globe.
    private static List<double[]> unbroken(List<double[]> ring) {
        List<double[]> points = new ArrayList<>();
        double turns = 0;
        for (int i = 0; i < ring.size(); i++) {
            double step = i == 0 ? 0 : ring.get(i)[0] - ring.get(i - 1)[0];
            turns -= Math.abs(step) > 180 ? Math.signum(step) * 360 : 0;
            points.add(new double[] {ring.get(i)[0] + turns, ring.get(i)[1]});
        }
        return points;
    }
}
