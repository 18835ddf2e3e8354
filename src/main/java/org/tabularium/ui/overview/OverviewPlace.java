package org.tabularium.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tabularium.check.Severity;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.edit.survey.Due;
import org.tabularium.edit.survey.Survey;
import org.tabularium.law.Footing;
import org.tabularium.model.Register;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.inspect.SeverityMark;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.Known;
import org.tabularium.ui.place.Place;
import org.tabularium.ui.port.Derived;
import org.tabularium.ui.transfers.FootingMark;
import org.tabularium.words.Words;

/// The whole register at a glance.
public final class OverviewPlace implements Place {
    public static final String KEY = "overview";
    public static final String ICON = "fth-home";
    private static final List<String> COUNTED =
            List.of("activity", "party", "transfer", "retention", "measure", "system", "mandate",
                    "findings");
    private final StackPane page = new StackPane();
    private final VBox full = new VBox();
    private final VBox all = new VBox(28);
    private final List<Part> parts;
    private final Label day = Parts.label("", "section-hint");
    private final Label noDates;
    private final Tiles tiles;
    private final Bars severities;
    private final Bars topics;
    private final Bars footings;
    private final Steps steps;
    private final Timeline line;
    private final Dates list;
    private final Node legend;
    private final BlankRecord blank;
    private final Desk desk;
    private final Derived<Asked, Glancing.Glance> derived;
    private final DueWords said;

    /// What a frame has the time to show.
    private record Part(Node node, Consumer<Glancing.Glance> show) {}

    /// What is looked at.
    private record Asked(Same<Register> register, Same<Outcome> outcome, LocalDate today) {}

    public OverviewPlace(Desk desk, Survey survey) {
        this.desk = desk;
        said = new DueWords(desk.words(), () -> desk.editor().register().primary());
        derived = desk.derived(
                asked -> new Glancing(desk, said).of(asked.register().value(), survey,
                        asked.outcome().value(), asked.today()),
                this::show);
        Words words = desk.words();
        tiles = new Tiles(COUNTED, words, desk.go());
        severities = new Bars(name -> SeverityMark.of(Severity.valueOf(name)), desk.go());
        topics = new Bars(name -> SeverityMark.of(Severity.valueOf(name)), desk.go());
        footings = new Bars(name -> FootingMark.of(Footing.valueOf(name)), desk.go());
        steps = new Steps(words.get("overview.steps.none"), desk.go());
        line = new Timeline(said, words.get("overview.today"), words.get("overview.dates"), desk.go());
        list = new Dates(said, words, desk.go());
        noDates = Parts.label(words.get("overview.dates.none"), "muted");
        blank = new BlankRecord(words, desk.go());
        legend = legend();
        see(noDates, false);
        see(legend, false);
        line.show(List.of(), desk.today());
        list.show(List.of());
        ScrollPane scroll = Parts.scroll();
        all.setPadding(new Insets(24));
        all.setMinWidth(0);
        all.getChildren().add(tiles.node());
        parts = parts();
        scroll.setContent(all);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox header = new HBox(12, Parts.label(words.get("place.overview"), "pane-title"), day);
        header.getStyleClass().add("pane-header");
        full.getChildren().addAll(header, scroll);
        full.getStyleClass().add("wide-place");
    }

    private List<Part> parts() {
        VBox left = new VBox(20, part("overview.findings", "", severities.node()),
                part("overview.topics", "", topics.node()),
                part("overview.footings", "overview.footings.article", footings.node()));
        VBox right = new VBox(part("overview.steps", "", steps.node()));
        left.setMinWidth(0);
        right.setMinWidth(0);
        GridPane columns = new GridPane(); // measures what wraps at the width it will have
        columns.setHgap(32);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            columns.getColumnConstraints().add(half);
        }
        columns.addRow(0, left, right);
        List.of(left, right).forEach(column -> GridPane.setValignment(column, VPos.TOP));
        Label title = Parts.label(desk.words().get("overview.dates"), "section-title");
        HBox head = new HBox(16, title, Parts.space(), legend);
        VBox dates = new VBox(10, head, noDates, line.node(), list.node());
        return List.of(new Part(tiles.node(), g -> tiles.show(g.counts())), new Part(columns, g -> {
            severities.show(g.found().severities());
            topics.show(g.found().topics());
            footings.show(g.footings());
        }), new Part(columns, g -> steps.show(g.steps())),
                new Part(dates, g -> line.show(g.dates(), g.today())),
                new Part(dates, g -> dates(g.dates())));
    }

    private VBox part(String key, String article, Node node) {
        Label title = Parts.label(desk.words().get(key), "section-title");
        HBox head = new HBox(8, title, Parts.space());
        if (!article.isEmpty()) {
            Label law = Parts.label(desk.words().get(article), "article");
            law.setMinWidth(Label.USE_PREF_SIZE);
            head.getChildren().add(law);
        }
        head.getStyleClass().add("section-header");
        return new VBox(6, head, node);
    }

    private Node legend() {
        HBox all = new HBox(16);
        for (Due.Sort sort : Due.Sort.values()) {
            Label label = Parts.label(desk.words().get("sort." + sort.name().toLowerCase(Locale.ROOT)),
                    "section-hint");
            label.setGraphic(DueWords.mark(sort));
            all.getChildren().add(label);
        }
        return all;
    }

    @Override
    public Known known() {
        return Known.of(KEY, ICON);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Editor.State state) {
        Register register = state.register();
        boolean empty = register.activities().isEmpty() && register.parties().isEmpty()
                && register.mandates().isEmpty();
        Node wanted = empty ? blank.node() : full;
        if (!page.getChildren().contains(wanted)) {
            page.getChildren().setAll(wanted);
        }
        if (empty) {
            return;
        }
        LocalDate today = desk.today();
        derived.of(new Asked(new Same<>(register), new Same<>(desk.checks().outcome()), today));
        day.setText(desk.words().get("overview.day", said.day(today)));
    }

    @Override
    public void found(Outcome outcome) {
        show(desk.editor().state());
    }

    private void show(Glancing.Glance glance) {
        parts.forEach(part -> desk.frames().next(() -> {
            if (derived.latest().filter(glance::equals).isPresent()) {
                if (!all.getChildren().contains(part.node)) {
                    all.getChildren().add(part.node);
                }
                part.show.accept(glance);
            }
        }));
    }

    private void dates(List<Due> dates) {
        list.show(dates);
        for (Node node : List.of(noDates, legend)) {
            see(node, dates.isEmpty() == node.equals(noDates));
        }
    }

    private static void see(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @Override
    public Spot here() {
        return new Spot(KEY, "", "");
    }

    @Override
    public void reveal(Spot spot) {
        panes().getFirst().run();
    }

    @Override
    public List<Runnable> panes() {
        boolean empty = page.getChildren().contains(blank.node());
        return empty ? List.of(blank::focus) : List.of(tiles::focus, list.node()::requestFocus);
    }
}
