package org.tabularium.export.svg;

import org.tabularium.document.drawing.Outline;

/// A path in as few characters as it takes: each place as the way from the one before it, in hundredths of a pixel.
/// What is rounded away at one place is made good at the next.
final class Path implements Outline.Tracing {
    private final StringBuilder data = new StringBuilder();
    private char command;
    private long x;
    private long y;
    private long startX;
    private long startY;

    private Path() {}

    static String of(Outline outline) {
        Path path = new Path();
        outline.trace(path);
        return path.data.toString();
    }

    /// With two decimals at most.
    static String number(double value) {
        StringBuilder number = new StringBuilder();
        append(number, hundredths(value));
        return number.toString();
    }

    @Override
    public void move(double toX, double toY) {
        command = 0;
        step('m', toX, toY);
        startX = hundredths(toX);
        startY = hundredths(toY);
        x = startX;
        y = startY;
        // What follows a move without a letter of its own is a line.
        command = 'l';
    }

    @Override
    public void line(double toX, double toY) {
        step('l', toX, toY);
        x = hundredths(toX);
        y = hundredths(toY);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        step('c', x1, y1, x2, y2, toX, toY);
        x = hundredths(toX);
        y = hundredths(toY);
    }

    @Override
    public void close() {
        data.append('z');
        command = 'z';
        x = startX;
        y = startY;
    }

    private void step(char wanted, double... places) {
        boolean isFirst = command != wanted;
        if (isFirst) {
            data.append(wanted);
            command = wanted;
        }
        for (int i = 0; i < places.length; i++) {
            long way = hundredths(places[i]) - (i % 2 == 0 ? x : y);
            if (!isFirst && way >= 0) {
                data.append(' ');
            }
            append(data, way);
            isFirst = false;
        }
    }

    private static long hundredths(double value) {
        return Math.round(value * 100);
    }

    private static void append(StringBuilder to, long hundredths) {
        long size = Math.abs(hundredths);
        to.append(hundredths < 0 ? "-" : "");
        if (size >= 100 || size % 100 == 0) {
            to.append(size / 100);
        }
        if (size % 100 != 0) {
            to.append('.').append(size / 10 % 10);
            if (size % 10 != 0) {
                to.append(size % 10);
            }
        }
    }
}
