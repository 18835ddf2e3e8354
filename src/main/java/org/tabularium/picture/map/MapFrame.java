package org.tabularium.picture.map;

/// What part of the world is shown.
public enum MapFrame {
    /// All of it but the Antarctic.
    WORLD(Projection.EQUAL_EARTH, new double[][]{{-168, 66}, {-150, -17}, {-172, -14}, {191, 66}, {-70, -56}, {-35, 83.7}}),
    /// Europe with its neighbours; countries beyond stand at the edge.
    EUROPE(Projection.LAMBERT, new double[][]{{-24, 65}, {26, 71.3}, {24, 34.2}, {33, 34.2}, {-10, 36}, {50, 40}});

    private final Projection projection;
    private final double[][] corners;

    MapFrame(Projection projection, double[][] corners) {
        this.projection = projection;
        this.corners = corners;
    }

    Projection projection() {
        return projection;
    }

    /// The smallest box of the plane that has to be seen: west, north, east, south.
    double[] box() {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] corner : corners) {
            double[] at = projection.of(corner[0] + projection.unbroken(corner[0]), corner[1]);
            box[0] = Math.min(box[0], at[0]);
            box[1] = Math.min(box[1], at[1]);
            box[2] = Math.max(box[2], at[0]);
            box[3] = Math.max(box[3], at[1]);
        }
        return box;
    }
}
