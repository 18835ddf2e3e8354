package org.tabularium.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How long the screen's thread was busy at a stretch, in milliseconds, the longest first.
///
/// @param handlers outside of frames
/// @param frames in frames
record Busy(List<Double> handlers, List<Double> frames) {
    static final double FRAME = 1000.0 / 60;
    static final Busy NONE = new Busy(List.of(), List.of());
    /// So many of the longest stretches are told.
    private static final int TOLD = 3;

    Busy {
        handlers = handlers.stream().sorted(Comparator.reverseOrder()).toList();
        frames = frames.stream().sorted(Comparator.reverseOrder()).toList();
    }

    Busy and(Busy other) {
        return new Busy(Stream.of(handlers, other.handlers).flatMap(List::stream).toList(),
                Stream.of(frames, other.frames).flatMap(List::stream).toList());
    }

    /// One line of the report.
    String told(String what) {
        long longer =
                Stream.of(handlers, frames).flatMap(List::stream).filter(s -> s > FRAME).count();
        return String.format(Locale.ROOT, "  %-44s handler %s  frame %s  %s", what, longest(handlers),
                longest(frames), longer == 0 ? "within a frame" : longer + " LONGER THAN A FRAME");
    }

    private static String longest(List<Double> stretches) {
        return IntStream.range(0, TOLD)
                .mapToObj(
                        i -> String.format(Locale.ROOT, "%6.1f", i < stretches.size() ? stretches.get(i) : 0))
                .collect(Collectors.joining());
    }
}
