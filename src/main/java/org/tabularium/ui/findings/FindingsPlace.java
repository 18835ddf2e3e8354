package org.tabularium.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.check.Findings;
import org.tabularium.check.Severity;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.model.Register;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Dealing;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.Place;
import org.tabularium.ui.port.Derived;
import org.tabularium.words.Words;

/// All findings, with what can be done about each.
///
/// A spot without an entity narrows the list: `severity/error`, `family/transfers`.
public final class FindingsPlace implements Place {
    public static final String KEY = "findings";
    private static final double LIST_SHARE = 0.68;
    private final VBox left = new VBox();
    private final SplitPane split = new SplitPane(left);
    private final TextField text = new TextField();
    private final Label narrowed = Parts.label("", "section-hint");
    private final Hyperlink clear = new Hyperlink();
    private final ToggleGroup groups = new ToggleGroup();
    private final FindingList list;
    private final Detail detail;
    private final Nothing nothing;
    private final Desk desk;
    private final Dealing dealing;
    private final Derived<Asked, Telling.Told> derived;
    private Telling.Told told = Telling.Told.NOTHING;
    private Narrow narrow = Narrow.NOT;
    private Optional<String> selected = Optional.empty();
    private boolean arranging;

    /// What is put into words.
    private record Asked(Same<Findings> findings, Same<Register> register) {}

    public FindingsPlace(Desk desk) {
        this.desk = desk;
        Hands hands = new Hands();
        Telling telling = new Telling(desk.labels(), desk.words(), desk.checks().wording(),
                desk.checks().inspector().rules());
        derived = desk.checks().inspector().derived(
                asked -> telling.of(asked.findings().value(), asked.register().value()), this::told);
        dealing = new Dealing(desk, finding -> new Spot(KEY, finding.id() + " " + finding.facts(), ""));
        list = new FindingList(desk.words().get("place." + KEY),
                new FindingList.Asked(hands, this::select, hands::jump));
        detail = new Detail(desk, hands);
        nothing = new Nothing(desk.checks());
        list.placeholder(nothing.node());
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        HBox criteria = new HBox(12, narrowed, clear);
        criteria.getStyleClass().add("finding-criteria");
        left.getChildren().addAll(header(), criteria, list.node());
        left.getStyleClass().add("finding-pane");
        split.getStyleClass().add("place");
    }

    private Node header() {
        Words words = desk.words();
        text.setPromptText(words.get("list.filter"));
        text.setAccessibleText(words.get("list.filter"));
        text.textProperty().addListener((o, before, typed) -> narrow(narrow.withText(typed)));
        text.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN) {
                list.focus();
                e.consume();
            }
        });
        clear.setText(words.get("list.clear"));
        clear.setOnAction(e -> {
            text.requestFocus();
            narrow(Narrow.NOT);
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox search = new HBox(8, new FontIcon("fth-search"), text,
                NarrowMenu.of(desk.checks(), () -> narrow, this::narrow));
        search.getStyleClass().add("search-field");
        search.setMinWidth(120);
        search.setPrefWidth(220);
        search.setMaxHeight(HBox.USE_PREF_SIZE);
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.setMinWidth(HBox.USE_PREF_SIZE);
        for (Grouping grouping : Grouping.values()) {
            ToggleButton button = new ToggleButton(words.get("finding.by." + grouping.key()));
            button.setUserData(grouping);
            button.setToggleGroup(groups);
            button.setSelected(grouping == Grouping.SEVERITY);
            button.getStyleClass().add("segment");
            segments.getChildren().add(button);
        }
        groups.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                groups.selectToggle(before);
            } else if (before != null) {
                arrange();
            }
        });
        Label title = Parts.label(words.get("place." + KEY), "pane-title");
        title.setMinWidth(Label.USE_PREF_SIZE);
        HBox header = new HBox(12, title, Parts.space(), search, segments);
        header.getStyleClass().add("pane-header");
        return header;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String icon() {
        return "fth-check-circle";
    }

    @Override
    public Optional<Integer> count() {
        return Optional.of(desk.checks().outcome().open().size());
    }

    @Override
    public Optional<Severity> weight() {
        return desk.checks().outcome().worst();
    }

    @Override
    public Optional<Runnable> filter() {
        return Optional.of(text::requestFocus);
    }

    @Override
    public Node node() {
        return split;
    }

    @Override
    public void show(Editor.State state) {
        // what is shown follows from the checks, which tell when they are done
    }

    @Override
    public void found(Outcome outcome) {
        derived.of(new Asked(new Same<>(outcome.findings()), new Same<>(desk.editor().register())));
    }

    private void told(Telling.Told now) {
        told = now;
        nothing.show(now.open().isEmpty() && now.settled().isEmpty() && now.outdated().isEmpty());
        arrange();
    }

    private void narrow(Narrow changed) {
        if (!arranging) {
            arranging = true;
            narrow = changed;
            if (!text.getText().equals(changed.text())) {
                text.setText(changed.text());
            }
            arrange();
            arranging = false;
        }
    }

    private void arrange() {
        Grouping grouping =
                groups.getSelectedToggle() != null
                        && groups.getSelectedToggle().getUserData() instanceof Grouping chosen ? chosen
                                : Grouping.SEVERITY;
        list.show(grouping.lines(told, narrow, desk.checks().wording(), desk.words()), selected);
        selected = list.selected().map(Line::key);
        List<String> criteria = new ArrayList<>();
        narrow.severities().stream().sorted().map(desk.checks().wording()::severity).forEach(criteria::add);
        narrow.families().stream().sorted().map(desk.checks().wording()::family).forEach(criteria::add);
        if (narrow.fixable()) {
            criteria.add(desk.words().get("finding.filter.fix"));
        }
        int all = told.open().size() + told.settled().size() + told.outdated().size();
        criteria.addFirst(desk.words().get("list.count", list.size(), all));
        narrowed.setText(String.join(" · ", criteria));
        Node row = clear.getParent();
        row.setVisible(!narrow.isEmpty());
        row.setManaged(!narrow.isEmpty());
        detail();
    }

    private void detail() {
        boolean beside = split.getItems().contains(detail.node());
        Optional<Line> line = list.selected();
        line.ifPresent(l -> detail.show(l,
                desk.words().get("finding.position", list.position(l), list.size()),
                new Hands().deed(l), !desk.editor().state().readOnly()));
        if (line.isPresent() && !beside) {
            split.getItems().add(detail.node());
            split.setDividerPositions(LIST_SHARE);
        } else if (line.isEmpty() && beside) {
            split.getItems().remove(detail.node());
        }
    }

    private void select(Line line) {
        selected = Optional.of(line.key());
        detail();
    }

    @Override
    public boolean step(boolean back) {
        list.step(back);
        return true;
    }

    @Override
    public Spot here() {
        return new Spot(KEY, selected.orElse(""), "");
    }

    @Override
    public boolean has(String entity) {
        return Stream.of(told.open(), told.settled(), told.outdated()).flatMap(List::stream)
                .anyMatch(l -> l.key().equals(entity));
    }

    @Override
    public void reveal(Spot spot) {
        split.applyCss();
        derived.whenThere(() -> {
            Narrow.by(spot.field()).ifPresent(this::narrow);
            if (!spot.entity().isEmpty()) {
                selected = Optional.of(spot.entity());
                arrange();
            }
            list.reveal();
            list.focus();
        });
    }

    @Override
    public List<Runnable> panes() {
        return List.of(list::focus, list.selected().isPresent() ? detail::focus : text::requestFocus);
    }

    /// What lines and detail ask of the place.
    private final class Hands implements LineCell.Hands, Detail.Hands {
        @Override
        public String severity(Line.Open line) {
            return desk.checks().wording().severity(line.severity());
        }

        @Override
        public boolean repeats(int index) {
            return list.repeats(index);
        }

        @Override
        public String deed(Line line) {
            if (desk.editor().state().readOnly()) {
                return "";
            }
            return switch (line) {
                case Line.Head _ -> "";
                case Line.Open open -> open.fix().orElse("");
                case Line.Settled _ -> desk.words().get("finding.withdraw");
                case Line.Outdated _ -> desk.words().get("finding.remove");
            };
        }

        @Override
        public void deal(Line line) {
            switch (line) {
                case Line.Head _ -> {
                    // has no button
                }
                case Line.Open open -> dealing.mend(open.finding());
                case Line.Settled settled -> dealing.withdraw(settled.acceptance(), spot(settled));
                case Line.Outdated old -> dealing.withdraw(old.acceptance(), spot(old));
            }
        }

        private static Spot spot(Line line) {
            return new Spot(KEY, line.key(), "");
        }

        @Override
        public void accept(Line.Open line, String reason, String person) {
            dealing.accept(line.finding(), reason, person);
            list.focus();
        }

        @Override
        public void jump(Line line) {
            switch (line) {
                case Line.Head _ -> {
                    // leads nowhere
                }
                case Line.Open open -> desk.go().accept(Outcome.spot(open.finding()));
                case Line.Settled settled -> desk.go().accept(Outcome.spot(settled.finding()));
                case Line.Outdated old -> desk.go().accept(old.spot());
            }
        }

        @Override
        public void step(boolean back) {
            list.step(back);
        }
    }
}
