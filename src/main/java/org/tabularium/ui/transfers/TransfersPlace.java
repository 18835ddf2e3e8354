package org.tabularium.ui.transfers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.law.Footing;
import org.tabularium.edit.survey.Survey;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Register;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.Known;
import org.tabularium.ui.place.Place;
import org.tabularium.ui.port.Derived;
import org.tabularium.words.Words;

/// All transfers of the register, with a legend that filters them and the safeguards of the selected one.
///
/// A spot without an entity narrows the table: `footing/none`, `country/US`.
public final class TransfersPlace implements Place {
    private static final double TABLE_SHARE = 0.66;
    private final SplitPane split = Parts.split();
    private final VBox page = new VBox();
    private final HBox tools = new HBox(12);
    private final NoTransfers blank;
    private final Label count = Parts.label("", "section-hint");
    private final TextField filter = new TextField();
    private final ToggleGroup groups = new ToggleGroup();
    private final Legend legend;
    private final TransferTable table;
    private final TransferDetail detail;
    private final Desk desk;
    private final Survey survey;
    private final Known told;
    private final Derived<Asked, List<Line.Of>> derived;
    private IdentityHashMap<TransferRow, Line.Of> known = new IdentityHashMap<>();
    private List<Line.Of> lines = List.of();
    private Optional<String> selected = Optional.empty();

    /// What the lines are derived from.
    private record Asked(Same<Register> register, LocalDate today) {}

    /// What is known of the transfers.
    ///
    /// @param counted how many there are
    public record Counted(Supplier<Optional<Integer>> counted) implements Known {
        @Override
        public String key() {
            return TransferDetail.PLACE;
        }

        @Override
        public String icon() {
            return "fth-globe";
        }

        @Override
        public Optional<Integer> count() {
            return counted.get();
        }
    }

    public TransfersPlace(Desk desk, Survey survey, Known known) {
        this.desk = desk;
        this.survey = survey;
        told = known;
        derived = desk.derived(this::lines, this::show);
        legend = new Legend(desk.words(), this::arrange);
        table = new TransferTable(desk.checks(), new TransferTable.Asked(this::select, this::arrange,
                l -> desk.go().accept(TransferSpots.recipient(l.row)),
                l -> TransferSpots.party(l.row).ifPresent(desk.go())));
        detail = new TransferDetail(desk);
        groups.selectedToggleProperty().addListener(o -> arrange());
        split.getItems().add(table.node());
        split.getStyleClass().add("place");
        VBox.setVgrow(split, Priority.ALWAYS);
        blank = new NoTransfers(desk);
        page.getChildren().addAll(header(), legend.node(), split);
        page.getStyleClass().add("wide-place");
    }

    private Node header() {
        Words words = desk.words();
        filter.setPromptText(words.get("list.filter"));
        filter.setAccessibleText(words.get("list.filter"));
        filter.textProperty().addListener(o -> arrange());
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox search = new HBox(8, new FontIcon("fth-search"), filter);
        search.getStyleClass().add("search-field");
        search.setMinWidth(90);
        search.setPrefWidth(220);
        search.setMaxHeight(HBox.USE_PREF_SIZE);
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        for (Arrangement.Column column : List.of(Arrangement.Column.HOLDER, Arrangement.Column.RECIPIENT,
                Arrangement.Column.COUNTRY)) {
            ToggleButton button = new ToggleButton(
                    words.get("transfer.group." + column.name().toLowerCase(Locale.ROOT)));
            button.setUserData(column);
            button.setToggleGroup(groups);
            button.getStyleClass().add("segment");
            segments.getChildren().add(button);
        }
        segments.setMinWidth(HBox.USE_PREF_SIZE);
        Label title = Parts.label(words.get("place.transfer"), "pane-title");
        title.setMinWidth(Label.USE_PREF_SIZE);
        Label by = Parts.label(words.get("transfer.group"), "section-hint");
        by.setMinWidth(Label.USE_PREF_SIZE);
        tools.getChildren().addAll(by, segments, search);
        tools.getStyleClass().add("legend-row");
        // where there is little room the search field gives way first
        count.setMinWidth(Label.USE_PREF_SIZE);
        HBox header = new HBox(12, title, count, Parts.space(), tools);
        header.getStyleClass().add("pane-header");
        return header;
    }

    @Override
    public Optional<Runnable> filter() {
        return Optional.of(filter::requestFocus);
    }

    @Override
    public Known known() {
        return told;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Editor.State state) {
        derived.of(new Asked(new Same<>(state.register()), desk.today()));
        detail();
    }

    @Override
    public void found(Outcome outcome) {
        table.renew();
        detail.flag();
    }

    /// In the background: a line for each transfer, the same as before where nothing has changed.
    private List<Line.Of> lines(Asked asked) {
        Register register = asked.register().value();
        List<TransferRow> rows = survey.transfers(register);
        TransferWords words = new TransferWords(desk.words(), desk.law(), register.primary(), asked.today());
        IdentityHashMap<TransferRow, Line.Of> now = new IdentityHashMap<>();
        List<Line.Of> all = new ArrayList<>(rows.size());
        for (TransferRow row : rows) {
            Line.Of before = known.get(row);
            Line.Of line = before == null ? new Line.Of(row, words) : before;
            now.put(row, line);
            all.add(line);
        }
        known = now;
        return List.copyOf(all);
    }

    private void show(List<Line.Of> found) {
        lines = found;
        List<TransferRow> rows = lines.stream().map(l -> l.row).toList();
        legend.show(rows);
        showBlank(rows.isEmpty());
        long countries = rows.stream().map(r -> r.transfer().country()).distinct().count();
        count.setText(rows.isEmpty() ? "" : desk.words().get("transfer.count", rows.size(), countries));
        arrange();
        detail();
    }

    /// Without a transfer a question stands here, and nothing that would sort or filter.
    private void showBlank(boolean empty) {
        List<Node> below = empty ? List.of(blank.node()) : List.of(legend.node(), split);
        tools.setVisible(!empty);
        if (!page.getChildren().containsAll(below)) {
            page.getChildren().remove(1, page.getChildren().size());
            page.getChildren().addAll(below);
        }
    }

    private void arrange() {
        Arrangement arrangement = new Arrangement(filter.getText(), legend.chosen(),
                Optional.ofNullable(groups.getSelectedToggle())
                        .map(t -> (Arrangement.Column) t.getUserData()),
                table.order());
        table.show(arrangement.of(lines, desk.words().locale()), selected,
                desk.words().get(lines.isEmpty() ? "transfer.none" : "transfer.nothing"));
    }

    /// The selected transfer as it stands now, even while the table still shows it as it was: it is being edited.
    private void detail() {
        Register register = desk.editor().register();
        Optional<Line.Of> line = selected
                .flatMap(id -> lines.stream().filter(l -> l.row.id().equals(id)).findFirst())
                .flatMap(l -> survey.transfer(register, l.row).map(row -> row.equals(l.row) ? l
                        : new Line.Of(row, new TransferWords(desk.words(), desk.law(), register.primary(),
                                desk.today()))));
        boolean beside = split.getItems().contains(detail.node());
        line.ifPresent(l -> detail.show(l, desk.editor().state().readOnly()));
        if (line.isPresent() && !beside) {
            split.getItems().add(detail.node());
            split.setDividerPositions(TABLE_SHARE);
        } else if (line.isEmpty() && beside) {
            split.getItems().remove(detail.node());
        }
    }

    private void select(Line.Of line) {
        selected = Optional.of(line.row.id());
        detail();
    }

    @Override
    public Spot here() {
        return new Spot(key(), selected.orElse(""), "");
    }

    @Override
    public void reveal(Spot spot) {
        if (spot.entity().isEmpty()) {
            narrow(spot.field());
            derived.whenThere(this::enter);
            return;
        }
        selected = Optional.of(spot.entity());
        show(desk.editor().state());
        derived.whenThere(() -> enter(spot));
    }

    private void enter() {
        if (Parts.isSeen(page) && lines.isEmpty()) {
            blank.focus();
        } else if (Parts.isSeen(page)) {
            table.node().requestFocus();
        }
    }

    /// Shows a transfer and moves the focus there, unless one has gone elsewhere meanwhile.
    private void enter(Spot spot) {
        if (!Parts.isSeen(page)) {
            return;
        }
        selected = Optional.of(spot.entity());
        arrange();
        detail();
        table.reveal();
        if (spot.field().isEmpty()) {
            table.node().requestFocus();
        } else {
            detail.focus(spot.field());
        }
    }

    private void narrow(String what) {
        if (what.startsWith("footing/")) {
            filter.clear();
            legend.choose(Optional
                    .of(Footing.valueOf(what.substring("footing/".length()).toUpperCase(Locale.ROOT))));
        } else if (what.startsWith("country/")) {
            String code = what.substring("country/".length());
            legend.choose(Optional.empty());
            filter.setText(
                    desk.law().country(code).map(c -> c.name().in(desk.words().language())).orElse(code));
        }
    }

    @Override
    public List<Runnable> panes() {
        return List.of(table.node()::requestFocus,
                selected.isPresent() ? () -> detail.focus("") : filter::requestFocus);
    }
}
