package org.tabularium.ui.notices;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tabularium.compose.notice.Notices;
import org.tabularium.document.Origin;
import org.tabularium.edit.Spot;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.picture.coverage.CoveragePicture;
import org.tabularium.picture.poster.Poster;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.paper.PairView;
import org.tabularium.ui.picture.PictureWanted;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.NoticeSpots;
import org.tabularium.ui.place.WholePicture;

/// The text of a notice in its languages, or who is told where; below it what the marked sentence states.
final class TextPane {
    /// In a narrower window the sidebar is the way to export.
    private static final double ROOM_FOR_FILES = 540;
    private final VBox box = new VBox();
    private final HBox header = new HBox(6);
    private final StackPane middle = new StackPane();
    private final Sameness sameness;
    private final ToggleGroup views = new ToggleGroup();
    private final ToggleButton texts;
    private final ToggleButton who;
    private final ToggleButton covered;
    private final Button hold = new Button();
    private final PairView pair;
    private final WhoTable table;
    private final WholePicture matrix;
    private final FactLine line;
    private final OwnWording wording;
    private final CoverageGrid coverage;
    private final Desk desk;
    private final Supplier<Optional<Notice>> current;
    private final Consumer<Origin> visited;
    private Optional<Composed> composed = Optional.empty();
    private Optional<Origin> fact = Optional.empty();
    private List<Origin> beside = List.of();

    /// @param current the notice as it stands
    /// @param visited told of a fact that was chosen
    /// @param export asks for the files
    /// @param save asks how to save a picture
    TextPane(NoticesKnown known, Desk desk, Notices notices, Supplier<Optional<Notice>> current,
            Consumer<Origin> visited, Runnable export, Consumer<PictureWanted> save) {
        this.desk = desk;
        this.current = current;
        this.visited = visited;
        sameness = new Sameness(desk.words());
        pair = new PairView(new Hands(), desk.frames());
        pair.name(desk.words().get("notice.text"));
        table = new WhoTable(known, desk);
        wording = new OwnWording(desk, notices, current);
        line = new FactLine(desk, () -> fact.ifPresent(f -> wording.make(f, beside)));
        coverage = new CoverageGrid(desk, this::choose);
        Notices asked = Notices.of(desk.law()); // remembers what it has said, for this picture alone
        matrix = new WholePicture(desk,
                (register, _, language, width) -> CoveragePicture.of(register, asked, language,
                        width),
                new Poster.Coverage(), save,
                origin -> desk.go().accept(new Spot(NoticesKnown.KEY, origin.entity(), origin.field())));
        texts = segment("notice.view.text");
        who = segment("notice.view.who");
        covered = segment("notice.view.coverage");
        views.selectToggle(texts);
        views.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                views.selectToggle(before);
            } else {
                arrange();
            }
        });
        hold.getStyleClass().add("accent");
        hold.setMinWidth(Button.USE_PREF_SIZE);
        hold.setOnAction(e -> current.get().ifPresent(n -> new Held(desk).ask(n, composed)));
        HBox segments = new HBox(texts, covered, who);
        segments.getStyleClass().add("segments");
        segments.setMinWidth(HBox.USE_PREF_SIZE);
        Button files = new Button(desk.words().get("menu.export"));
        files.setMinWidth(Button.USE_PREF_SIZE);
        files.setOnAction(e -> export.run());
        files.visibleProperty().bind(box.widthProperty().greaterThan(ROOM_FOR_FILES));
        files.managedProperty().bind(files.visibleProperty());
        header.getChildren().setAll(segments, sameness.node(), Parts.space(), files, hold);
        header.getStyleClass().add("pane-header");
        header.widthProperty().addListener(o -> fit());
        VBox.setVgrow(middle, Priority.ALWAYS);
        box.getChildren().setAll(header, middle, line.node());
        box.getStyleClass().addAll("preview-pane", "notice-texts");
        arrange();
    }

    private ToggleButton segment(String key) {
        ToggleButton button = new ToggleButton(desk.words().get(key));
        button.setToggleGroup(views);
        button.getStyleClass().add("segment");
        return button;
    }

    Node node() {
        return box;
    }

    Node coverage() {
        return coverage.node();
    }

    Node wording() {
        return wording.node();
    }

    /// What is shown beside the notice itself, as the field of a spot.
    String here() {
        return who.isSelected() ? NoticeSpots.WHO
                : covered.isSelected() ? NoticeSpots.COVERAGE
                        : fact.map(f -> NoticeSpots.saying(f.entity(), f.field())).orElse("");
    }

    private void arrange() {
        boolean text = texts.isSelected();
        middle.getChildren().setAll(text ? pair.node() : who.isSelected() ? table.node() : matrix.node());
        line.node().setVisible(text);
        line.node().setManaged(text);
        fit();
        compare(desk.editor().register());
    }

    private void fit() {
        sameness.fit(texts.isSelected() ? header.getWidth() : 0);
    }

    /// Shows all notices beside each other, if that is what is seen.
    private void compare(Register register) {
        if (who.isSelected()) {
            table.show(register);
        } else if (covered.isSelected()) {
            matrix.show(register);
        }
    }

    /// Shows what can be said at once of a notice, before its text has been composed anew.
    void show(Notice notice, Register register, boolean another) {
        if (another) {
            fact = Optional.empty();
            pair.rewind();
        }
        hold.setText(desk.words().get("notice.hold", Held.next(notice.version())));
        hold.setDisable(desk.editor().state().readOnly());
        line.show(fact);
        compare(register);
    }

    /// Shows the text, unless there is a newer one by now.
    void show(Composed text) {
        if (current.get().filter(n -> n.equals(text.asked().notice())).isEmpty()) {
            return;
        }
        composed = Optional.of(text);
        sameness.show(text);
        pair.show(text.spread());
        desk.frames().next(() -> beside(text));
    }

    /// Shows what follows from the text, unless there is a newer one by now.
    private void beside(Composed text) {
        if (composed.filter(c -> c.asked().equals(text.asked())).isPresent()) {
            wording.show(text);
            coverage.show(text.covered());
        }
    }

    /// Marks the sentence of a field of the form, and tells of it.
    void mark(Origin field) {
        pair.focus(field);
    }

    /// Shows the sentence that states a fact.
    void reveal(Origin wanted) {
        views.selectToggle(texts);
        choose(wanted);
        pair.node().requestFocus();
    }

    /// Shows who is told where.
    void showWho() {
        views.selectToggle(who);
        table.focus();
    }

    /// Shows what all notices say of each thing the law asks for.
    void showCoverage() {
        views.selectToggle(covered);
        matrix.focus();
    }

    void focus() {
        if (who.isSelected()) {
            table.focus();
        } else if (covered.isSelected()) {
            matrix.focus();
        } else {
            pair.node().requestFocus();
        }
    }

    private void choose(Origin wanted) {
        fact = Optional.of(wanted);
        beside = pair.beside(wanted);
        pair.focus(wanted);
        line.show(fact);
        visited.accept(wanted);
    }

    /// What the texts ask for.
    private final class Hands implements PairView.Hands {
        @Override
        public void chosen(Origin wanted) {
            choose(wanted);
        }

        @Override
        public void followed() {
            line.follow();
        }

        @Override
        public void asked(Node paragraph, List<Origin> facts, double screenX, double screenY) {
            if (facts.isEmpty()) {
                return;
            }
            Origin first = fact.filter(facts::contains).orElse(facts.getFirst());
            choose(first);
            MenuItem field = new MenuItem(desk.words().get("notice.field"));
            field.setOnAction(e -> line.follow());
            MenuItem own = new MenuItem(desk.words().get("notice.own"));
            own.setOnAction(e -> wording.make(first, facts));
            own.setDisable(desk.editor().state().readOnly());
            ContextMenu menu = new ContextMenu(field, own);
            menu.show(paragraph, screenX, screenY);
        }
    }

}
