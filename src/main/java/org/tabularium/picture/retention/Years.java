package org.tabularium.picture.retention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Where days lie above the years: to scale for some years, behind a break one place for each year further ahead.
///
/// @param from the day of the event
/// @param to the last day to scale
/// @param far years further ahead in which a period ends
/// @param left where the scale begins
/// @param right where the places behind the break end
record Years(LocalDate from, LocalDate to, List<Integer> far, double left, double right) {
    /// More years than these would make short periods too small to see.
    private static final int MOST = 12;
    private static final int LEAST = 2;
    private static final double STEP = 48;
    private static final double LEAST_SHARE = 0.5;

    /// @param ends last days of periods
    static Years of(LocalDate event, List<LocalDate> ends, double left, double right) {
        LocalDate most = event.plusYears(MOST);
        LocalDate least = event.plusYears(LEAST);
        LocalDate last = ends.stream().filter(d -> !d.isAfter(most)).max(LocalDate::compareTo)
                .filter(d -> d.isAfter(least)).orElse(least);
        return new Years(event, last.plusMonths(2), ends.stream().filter(d -> d.isAfter(most))
                .map(LocalDate::getYear).distinct().sorted().toList(), left, right);
    }

    /// Where the scale ends, and the break begins if there is one.
    double end() {
        return far.isEmpty() ? right : right - Math.min(far.size() * STEP, (right - left) * LEAST_SHARE);
    }

    double x(LocalDate day) {
        if (day.isAfter(to)) {
            return end() + (right - end()) * (far.indexOf(day.getYear()) + 1) / far.size();
        }
        return left + (end() - left) * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    /// The first days of the years to scale.
    List<LocalDate> starts() {
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate day = LocalDate.of(from.getYear() + 1, 1, 1); !day.isAfter(to);
                day = day.plusYears(1)) {
            starts.add(day);
        }
        return starts;
    }
}
