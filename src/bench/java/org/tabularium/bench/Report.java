package org.tabularium.bench;

import static org.tabularium.bench.Measured.SIZES;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;

/// Prints what was measured, and for each bar whether it is held.
final class Report {
    private static final String CHECK = "CheckBenchmark.all";
    private static final String CHECK_AGAIN = "CheckBenchmark.afterEdit";
    private static final String NOTICE = "NoticeBenchmark.whole";
    private static final String NOTICE_AGAIN = "NoticeBenchmark.afterEdit";
    private static final String LAYERED = "NoticeBenchmark.layered";
    private static final String LAYERED_AGAIN = "NoticeBenchmark.layeredAfterEdit";
    private static final String EDIT = "EditBenchmark.editToPreview";
    private static final String MAP_COUNT = "MapBenchmark.count";
    private static final String MAP = "MapBenchmark.layOut";
    private static final int SMALL = 100;
    private static final int USUAL = 1_000;
    private static final int LARGE = 10_000;
    /// Where two times ought to be the same, what one may be longer for reasons outside the program.
    private static final double NOISE = 1.5;
    /// What an activity may take longer among 10,000 than among 1,000 because ten times as many do not fit into the
    /// caches of a processor. What grows with the square takes ten times as long.
    private static final double CACHES = 2.5;
    private final PrintStream out;
    private final Measured measured;

    Report(PrintStream out, Measured measured) {
        this.out = out;
        this.measured = measured;
    }

    /// One line of the table.
    private record Row(String title, String benchmark) {}

    private static final List<Row> ROWS = List.of(new Row("RopaFormat writes it", "StoreBenchmark.write"),
            new Row("RopaFormat opens it", "StoreBenchmark.open"),
            new Row("a letter typed, up to the sheet", EDIT),
            new Row("undo or redo, up to the sheet", "EditBenchmark.undo"),
            new Row("making the register searchable", "SearchBenchmark.index"),
            new Row("checking all of it", CHECK), new Row("checking again after an edit", CHECK_AGAIN),
            new Row("a privacy notice of all of it", NOTICE),
            new Row("the notice after an edit", NOTICE_AGAIN), new Row("the notice in layers", LAYERED),
            new Row("the notice in layers after an edit", LAYERED_AGAIN),
            new Row("counting transfers for the map", MAP_COUNT), new Row("laying the map out", MAP),
            new Row("following a subject of the map", "MapBenchmark.follow"),
            new Row("the map in another size", "MapBenchmark.resize"),
            new Row("the flow of an activity", "FlowBenchmark.layOut"),
            new Row("the flow of one with thirty of everything", "FlowBenchmark.layOutThirty"),
            new Row("following a path in it", "FlowBenchmark.follow"));
    /// What may take half the time of R(N).
    private static final List<Row> FINDING = List.of(
            new Row("filter by a text", "FilterBenchmark.text"),
            new Row("filter by a status", "FilterBenchmark.status"),
            new Row("filter by a text after an edit", "FilterBenchmark.textAfterEdit"),
            new Row("filter by a status after an edit", "FilterBenchmark.statusAfterEdit"),
            new Row("search", "SearchBenchmark.search"),
            new Row("search after an edit", "SearchBenchmark.searchAfterEdit"));

    void workload() {
        Register register = Workload.register(USUAL);
        double words = register.activities().stream().mapToInt(Report::words).average().orElse(0);
        out.printf(Locale.ROOT,
                "Register of 1,000 activities: %.0f words each, %,d KB as .ropa, %,d KB as Jackson writes it%n",
                words, RopaFormat.write(register).length / 1000,
                StoreBenchmark.jackson(register).length / 1000);
        out.printf(Locale.ROOT, "JDK %s, %d cores%n", Runtime.version(),
                Runtime.getRuntime().availableProcessors());
    }

    private static int words(Record activity) {
        return TextsOf.record(activity).flatMap(t -> t.texts().values().stream())
                .mapToInt(text -> text.split("\\s+").length).sum();
    }

    void times() {
        out.printf(Locale.ROOT,
                "%nTimes of the processor in ms, in brackets as a share of R(N), and KB allocated each time%n");
        out.printf(Locale.ROOT, "%-34s %22s %22s %22s%n", "activities", "100", "1,000", "10,000");
        times("R(N): Jackson writes the register", "StoreBenchmark.jackson");
        ROWS.forEach(row -> times(row.title(), row.benchmark()));
        FINDING.forEach(row -> times(row.title(), row.benchmark()));
    }

    private void times(String title, String benchmark) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-34s", title));
        for (int size : SIZES) {
            double micros = measured.micros(benchmark, size);
            line.append(String.format(Locale.ROOT, " %9.3f (%.3f) %5.0fK", micros / 1000,
                    micros / measured.r(size), measured.bytes(benchmark, size) / 1000));
        }
        out.printf(Locale.ROOT, "%s%n", line);
    }

    void bars() {
        out.printf(Locale.ROOT, "%nBars%n");
        double most = measured.r(USUAL) / 20;
        for (int size : SIZES) {
            bar("a letter typed at " + size + ": at most R(1,000)/20", measured.micros(EDIT, size), most);
        }
        bar("a letter typed: as fast at 10,000 as at 100", measured.micros(EDIT, LARGE),
                measured.micros(EDIT, SMALL) * NOISE);
        FINDING.forEach(this::finding);
        bar("checking all of 1,000: at most 4 R", measured.micros(CHECK, USUAL), measured.r(USUAL) * 4);
        bar("checking all: grows with the number", measured.micros(CHECK, LARGE),
                measured.micros(CHECK, USUAL) * LARGE / USUAL * CACHES);
        for (int size : SIZES) {
            bar("checking again at " + size + ": at most R(1,000)/20", measured.micros(CHECK_AGAIN, size),
                    most);
        }
        notice("a notice", NOTICE, NOTICE_AGAIN);
        notice("a notice in layers", LAYERED, LAYERED_AGAIN);
        bar("checking again: as fast at 10,000 as at 100", measured.micros(CHECK_AGAIN, LARGE),
                measured.micros(CHECK_AGAIN, SMALL) * NOISE);
        bar("counting for the map: grows with the number", measured.micros(MAP_COUNT, LARGE),
                measured.micros(MAP_COUNT, USUAL) * LARGE / USUAL * CACHES);
        bar("the map: as fast at 10,000 as at 1,000", measured.micros(MAP, LARGE),
                measured.micros(MAP, USUAL) * NOISE);
    }

    private void notice(String what, String whole, String again) {
        bar(what + " of 100: at most 4 R(100)", measured.micros(whole, SMALL), measured.r(SMALL) * 4);
        bar(what + " after an edit: at most R(100)/5", measured.micros(again, SMALL),
                measured.r(SMALL) / 5);
    }

    private void finding(Row row) {
        for (int size : SIZES) {
            bar(row.title() + " in " + size + ": at most R/2", measured.micros(row.benchmark(), size),
                    measured.r(size) / 2);
        }
        bar(row.title() + ": grows with the number", measured.micros(row.benchmark(), LARGE),
                measured.micros(row.benchmark(), USUAL) * LARGE / USUAL * CACHES);
    }

    private void bar(String what, double micros, double most) {
        out.printf(Locale.ROOT, "  %-56s %9.3f ms of %9.3f  %s%n", what, micros / 1000, most / 1000,
                micros <= most ? "held" : "NOT HELD");
    }
}
