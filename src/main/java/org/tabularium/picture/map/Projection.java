package org.tabularium.picture.map;

/// From degrees to a plane, in radii of the globe, the y-axis pointing down. Both keep areas as they are.
enum Projection {
    /// Equal Earth, seen from 11° east, so that the cut lies in the Bering Strait and no country is in two pieces.
    ///
    /// Šavrič, Patterson and Jenny, "The Equal Earth map projection", International Journal of Geographical Information
    /// Science 33 (2019), p. 454.
    EQUAL_EARTH {
        @Override
        double[] of(double longitude, double latitude) {
            double t = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
            double t2 = t * t;
            double t6 = t2 * t2 * t2;
            double x = 2 * Math.toRadians(longitude - CENTRE) * Math.cos(t)
                    / (Math.sqrt(3) * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
            return new double[]{x, -t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))};
        }

        @Override
        double unbroken(double longitude) {
            return longitude < CENTRE - 180 ? 360 : 0;
        }
    },
    /// Lambert's azimuthal equal-area projection about 52° north and 10° east, as in ETRS89-LAEA (EPSG:3035), by which
    /// the European Union draws its maps; here on the sphere.
    ///
    /// Snyder, "Map projections: a working manual", U.S. Geological Survey Professional Paper 1395 (1987), p. 185.
    LAMBERT {
        @Override
        double[] of(double longitude, double latitude) {
            double from = Math.toRadians(longitude - 10);
            double up = Math.toRadians(latitude);
            double middle = Math.toRadians(52);
            double away = Math.sin(middle) * Math.sin(up) + Math.cos(middle) * Math.cos(up) * Math.cos(from);
            double k = Math.sqrt(2 / Math.max(1 + away, 1e-6));
            return new double[]{k * Math.cos(up) * Math.sin(from),
                    -k * (Math.cos(middle) * Math.sin(up) - Math.sin(middle) * Math.cos(up) * Math.cos(from))};
        }

        @Override
        double unbroken(double longitude) {
            return 0;
        }
    };

    private static final double CENTRE = 11;
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;

    abstract double[] of(double longitude, double latitude);

    /// What is added to the longitudes of an area around this one, so that it lies on one side of the cut.
    abstract double unbroken(double longitude);
}
