package org.tabularium.picture.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Where days lie on the line: a year and a quarter to scale, what was missed long ago before a break, and what lies
/// further ahead behind one.
///
/// @param from the first day to scale
/// @param to the day after the last one to scale
/// @param left where the scale begins
/// @param right where it ends
/// @param before what was missed before the scale, at most one
/// @param main what lies on the scale, by day
/// @param beyond what lies behind the scale, a place for each
record Scale(LocalDate from, LocalDate to, double left, double right, List<Cluster> before,
        List<Cluster> main,
        List<Cluster> beyond) {
    static final double EDGE = 26;
    private static final double ASIDE = 54;
    private static final int LEAST_MONTHS = 12;
    private static final int MOST_MONTHS = 15;
    private static final int MONTHS_BACK = 3;
    private static final int MOST_BEYOND = 4;

    /// @param dues by day
    static Scale of(List<Due> dues, LocalDate today, double width) {
        LocalDate start = today.minusMonths(MONTHS_BACK);
        LocalDate first =
                dues.stream().map(Due::day).filter(d -> !d.isBefore(start) && d.isBefore(today)).findFirst()
                        .orElse(today);
        LocalDate from = first.withDayOfMonth(1);
        LocalDate most = from.plusMonths(MOST_MONTHS);
        LocalDate least = from.plusMonths(LEAST_MONTHS);
        LocalDate last =
                dues.stream().map(Due::day).filter(d -> d.isBefore(most)).reduce((_, d) -> d).orElse(from)
                        .withDayOfMonth(1).plusMonths(1);
        LocalDate to = last.isBefore(least) ? least : last;
        List<Cluster> beyond = far(dues.stream().filter(d -> !d.day().isBefore(to)).toList());
        List<Due> missed = dues.stream().filter(d -> d.day().isBefore(from)).toList();
        double left = missed.isEmpty() ? EDGE : ASIDE;
        double right = width - EDGE - ASIDE * beyond.size();
        return new Scale(from, to, left, right, missed.isEmpty() ? List.of() : List.of(new Cluster(missed)),
                Cluster.by(d -> d, dues.stream()
                        .filter(d -> !d.day().isBefore(from) && d.day().isBefore(to)).toList()),
                beyond);
    }

    private static List<Cluster> far(List<Due> dues) {
        List<Cluster> days = Cluster.by(d -> d, dues);
        List<Cluster> far = days.size() <= MOST_BEYOND ? days : Cluster.by(Year::from, dues);
        if (far.size() <= MOST_BEYOND) {
            return far;
        }
        List<Cluster> few = new ArrayList<>(far.subList(0, MOST_BEYOND - 1));
        few.add(Cluster.of(far.subList(MOST_BEYOND - 1, far.size())));
        return few;
    }

    /// The same with other clusters on the scale.
    Scale with(List<Cluster> others) {
        return new Scale(from, to, left, right, before, others, beyond);
    }

    double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return left + share * (right - left);
    }

    /// All clusters with their places, from left to right; a month stands in its middle.
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        before.forEach(c -> marks.add(new Mark(c, EDGE, false)));
        main.forEach(c -> marks.add(
                new Mark(c, x(c.isOfOneDay() ? c.day() : YearMonth.from(c.day()).atDay(15)), false)));
        IntStream.range(0, beyond.size())
                .forEach(i -> marks.add(new Mark(beyond.get(i), right + ASIDE * (i + 1), true)));
        return marks;
    }

    /// The first days of the months to scale.
    List<LocalDate> months() {
        return from.datesUntil(to, Period.ofMonths(1)).toList();
    }

    /// A cluster at its place.
    ///
    /// @param beyond whether it lies behind the break
    record Mark(Cluster cluster, double x, boolean beyond) {}
}
