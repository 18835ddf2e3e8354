package org.tabularium.ui;

import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/// How colours look to different people, and how far apart they are.
///
/// The matrices work on linear light and are those for full severity of Machado, Oliveira and Fernandes, A
/// Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE TVCG 15(6), 2009, table 1.
public enum Eyes {
    TRICHROMATIC(1, 0, 0, 0, 1, 0, 0, 0, 1), //
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998), //
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881), //
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    Eyes(double... matrix) {
        this.matrix = matrix;
    }

    /// What they see of it.
    public Color see(Color colour) {
        double[] light = linear(colour);
        double[] seen = IntStream.range(0, 3).mapToDouble(row -> IntStream.range(0, 3)
                .mapToDouble(i -> matrix[row * 3 + i] * light[i]).sum()).toArray();
        return Color.color(encoded(seen[0]), encoded(seen[1]), encoded(seen[2]));
    }

    /// By WCAG 2.2: from 1, the same, to 21.
    public static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /// CIE 1976: 2 is hardly noticed, 100 is black and white.
    public static double difference(Color one, Color other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(IntStream.range(0, 3).mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i])).sum());
    }

    private static double luminance(Color colour) {
        double[] light = linear(colour);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double[] linear(Color colour) {
        return new double[] {decoded(colour.getRed()), decoded(colour.getGreen()), decoded(colour.getBlue())};
    }

    private static double decoded(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double light) {
        double part = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return Math.clamp(part, 0, 1);
    }

    /// CIELAB of sRGB under D65.
    private static double[] lab(Color colour) {
        double[] c = linear(colour);
        double x = bent((0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047);
        double y = bent(0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2]);
        double z = bent((0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bent(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
}
