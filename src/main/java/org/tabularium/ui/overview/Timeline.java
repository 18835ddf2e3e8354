package org.tabularium.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.tabularium.edit.Spot;
import org.tabularium.edit.survey.Due;
import org.tabularium.ui.look.Parts;

/// The line of coming dates: a year and a quarter from today, and what lies beyond behind a break. The list below it
/// says the same in words, so the line itself takes no focus.
final class Timeline {
    private static final double HEIGHT = 168;
    private static final double AXIS = 96;
    private static final double BEYOND = 110;
    private static final double LABEL = 210;
    private static final double GAP = 14;
    private static final int MONTHS = 15;
    private static final int LEAST_BEFORE = 1;
    private static final int MOST_BEFORE = 3;
    /// Tops of the rows in which labels stand: two above the line, one below it.
    private static final double[] ROWS = {50, 8, AXIS + 28};
    /// The fonts of the two lines of a label, which are measured before they are styled.
    private static final Font DAY = Font.font("Inter SemiBold", 13);
    private static final Font TEXT = Font.font("Inter", 12);
    private final Pane pane = new Pane();
    private final DueWords said;
    private final Consumer<Spot> go;
    private final String todayText;
    /// What is being drawn, in its order, the marks by their place.
    private final SequencedMap<String, Node> drawn = new LinkedHashMap<>();
    private final List<Placed> labels = new ArrayList<>();
    private List<Due> dates = List.of();
    private LocalDate today = LocalDate.EPOCH;

    /// A label in its row, and how wide it would be if there were room.
    private record Placed(VBox box, int row, double start, double needed, boolean left) {}

    Timeline(DueWords said, String todayText, String name, Consumer<Spot> go) {
        this.said = said;
        this.todayText = todayText;
        this.go = go;
        pane.setMinHeight(HEIGHT);
        pane.setPrefHeight(HEIGHT);
        pane.setMinWidth(0);
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pane.setAccessibleText(name);
        pane.getStyleClass().add("timeline");
        pane.widthProperty().addListener(o -> draw());
    }

    Node node() {
        return pane;
    }

    void show(List<Due> shown, LocalDate day) {
        if (!shown.equals(dates) || !day.equals(today)) {
            dates = shown;
            today = day;
            draw();
        }
        pane.setVisible(!shown.isEmpty());
        pane.setManaged(!shown.isEmpty());
    }

    private LocalDate from() {
        LocalDate earliest = dates.isEmpty() ? today : dates.getFirst().day();
        LocalDate wanted = earliest.isBefore(today.minusMonths(MOST_BEFORE)) ? today.minusMonths(MOST_BEFORE)
                : earliest;
        LocalDate least = today.minusMonths(LEAST_BEFORE);
        return (wanted.isBefore(least) ? wanted : least).withDayOfMonth(1);
    }

    private LocalDate to() {
        return from().plusMonths(MONTHS);
    }

    private double x(LocalDate day) {
        double room = pane.getWidth() - BEYOND;
        double share = (double) ChronoUnit.DAYS.between(from(), day) / ChronoUnit.DAYS.between(from(), to());
        return Math.max(6, share * room);
    }

    private void draw() {
        drawn.clear();
        if (pane.getWidth() >= 2 * BEYOND && !dates.isEmpty()) {
            drawAll();
        }
        pane.getChildren().setAll(drawn.values());
        drawn.clear();
    }

    private void drawAll() {
        double end = x(to());
        line(0, AXIS, end + 24, AXIS, "timeline-axis");
        line(end + 22, AXIS + 6, end + 28, AXIS - 6, "timeline-axis");
        line(end + 28, AXIS + 6, end + 34, AXIS - 6, "timeline-axis");
        line(end + 32, AXIS, pane.getWidth(), AXIS, "timeline-axis");
        for (LocalDate month = from(); month.isBefore(to()); month = month.plusMonths(1)) {
            month(month);
        }
        line(x(today), 18, x(today), AXIS + 5, "timeline-today");
        Label now = Parts.label(todayText, "timeline-now");
        add(now);
        now.relocate(x(today) - 16, 0);
        double[] taken = {x(today) + 4, x(today) + 30, 0};
        labels.clear();
        groups().forEach(group -> place(group, taken));
        labels.forEach(this::widen);
    }

    /// A label takes what its text needs, as far as no other one stands there.
    private void widen(Placed label) {
        double room = labels.stream()
                // the stems of the upper row go down through the lower one
                .filter(o -> o.row() == label.row() || (label.row() == 0 && o.row() == 1))
                .mapToDouble(Placed::start).filter(start -> start > label.start() + GAP)
                .map(start -> start - GAP).min().orElse(pane.getWidth()) - label.start();
        double width = Math.min(label.needed(), Math.max(room, label.box().getMaxWidth()));
        if (!label.left() && width > label.box().getWidth()) {
            label.box().setMaxWidth(width);
            label.box().resize(width, label.box().getHeight());
        }
    }

    /// Dates of one day and kind stand together.
    private List<List<Due>> groups() {
        Map<String, List<Due>> groups = new LinkedHashMap<>();
        for (Due due : dates) {
            String key = due.day() + " " + due.what();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(due);
        }
        return List.copyOf(groups.values());
    }

    private void month(LocalDate month) {
        double x = x(month);
        line(x, AXIS, x, AXIS + 4, "timeline-axis");
        boolean january = month.getMonthValue() == 1;
        Locale locale = said.words().locale();
        Label name =
                Parts.label(DateTimeFormatter.ofPattern(january ? "LLL uuuu" : "LLL", locale).format(month),
                        january ? "timeline-year" : "timeline-month");
        add(name);
        name.relocate(x + 4, AXIS + 5);
    }

    private void place(List<Due> group, double[] taken) {
        Due due = group.getFirst();
        boolean beyond = !due.day().isBefore(to());
        double x = beyond ? pane.getWidth() - 12 : x(due.day());
        if (beyond && taken[0] >= pane.getWidth()) {
            return;
        }
        label(group, x, beyond, taken);
        String place = "mark " + x + " " + due.what().sort() + " " + due.overdue();
        Node below = drawn.remove(place); // which the same mark at the same place would hide
        Node mark = below == null ? DueWords.mark(due) : below;
        mark.relocate(x - 5, AXIS - 5);
        mark.setOnMouseClicked(e -> go.accept(due.spot()));
        drawn.put(place, mark);
    }

    private void label(List<Due> group, double x, boolean beyond, double[] taken) {
        Due due = group.getFirst();
        boolean room = Arrays.stream(taken).anyMatch(t -> t <= x + 6);
        if (!room) {
            return;
        }
        String day =
                said.day(due.day()) + (due.overdue() ? " " + said.words().get("overview.overdue") : "");
        String text = text(group);
        double needed = Math.max(width(day, DAY), width(text, TEXT));
        double width = Math.min(LABEL, needed);
        boolean left = x + GAP + width > pane.getWidth();
        double start = left ? x - width - 6 : x + 6;
        Optional<Integer> row = row(due, start, taken);
        if (row.isEmpty()) {
            return;
        }
        VBox label = new VBox(Parts.label(day, due.overdue() ? "date-late" : "entry-title"),
                Parts.label(text, "entry-detail"));
        label.getStyleClass().add("timeline-label");
        label.setMaxWidth(LABEL);
        add(label);
        taken[row.get()] = beyond ? pane.getWidth() : start + width + GAP;
        label.resizeRelocate(start, ROWS[row.get()], width, 34);
        labels.add(new Placed(label, row.get(), start, needed, left));
        Line stem = new Line(x, row.get() == 2 ? AXIS + 7 : ROWS[row.get()], x,
                row.get() == 2 ? ROWS[2] + 32 : AXIS - 7);
        stem.getStyleClass().add("timeline-stem");
        drawn.putFirst("stem " + drawn.size(), stem);
        label.setOnMouseClicked(e -> go.accept(due.spot()));
    }

    private static double width(String text, Font font) {
        Text measure = new Text(text);
        measure.setFont(font);
        return Math.ceil(measure.getLayoutBounds().getWidth()) + 4;
    }

    /// The first row with room; what is overdue would rather stand below the line.
    private static Optional<Integer> row(Due due, double start, double[] taken) {
        List<Integer> wanted = due.overdue() ? List.of(2, 0, 1) : List.of(0, 1, 2);
        return wanted.stream().filter(r -> taken[r] <= start).findFirst();
    }

    private String text(List<Due> group) {
        if (group.size() == 1) {
            return said.text(group.getFirst());
        }
        String names =
                group.stream().limit(2).map(d -> said.name(d.name())).collect(Collectors.joining(", "));
        String more = group.size() > 2 ? names + " +" + (group.size() - 2) : names;
        return said.words().get("due." + group.getFirst().what().name().toLowerCase(Locale.ROOT), more);
    }

    private void add(Node node) {
        drawn.put("node " + drawn.size(), node);
    }

    private void line(double x1, double y1, double x2, double y2, String style) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add(style);
        add(line);
    }
}
