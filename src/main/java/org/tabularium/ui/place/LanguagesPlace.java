package org.tabularium.ui.place;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Derived;

/// Which texts lack a language, and both languages side by side to fill them in.
final class LanguagesPlace implements Place {
    static final String KEY = "languages";
    private final SplitPane split = Parts.split();
    private final StackPane root = new StackPane();
    private final ListView<Spoken.Entry<?>> list = new ListView<>();
    private final CheckBox onlyMissing = new CheckBox();
    private final ComboBox<Language> from = new ComboBox<>();
    private final ComboBox<Language> to = new ComboBox<>();
    private final Label progress = Parts.label("", "muted");
    private final Label title = Parts.label("", "pane-title");
    private final Button next = new Button();
    private final ScrollPane scroll = Parts.scroll();
    private final Derived<Same<Register>, List<Spoken.Entry<?>>> spoken;
    private final Desk desk;
    private Optional<LanguageGrid<?>> grid = Optional.empty();
    private List<Spoken.Entry<?>> entries = List.of();
    private List<Language> known = List.of();
    private Optional<String> selected = Optional.empty();
    private boolean showing;

    LanguagesPlace(Desk desk) {
        this.desk = desk;
        Spoken reader = new Spoken();
        spoken = desk.derived(register -> reader.of(register.value()), found -> {
            entries = found;
            refresh();
        });
        onlyMissing.setText(desk.words().get("languages.only"));
        onlyMissing.setSelected(true);
        onlyMissing.setOnAction(e -> rebuild());
        language(from, "languages.from");
        language(to, "languages.to");
        list.setCellFactory(v -> new Cell());
        list.setFixedCellSize(50);
        list.getStyleClass().add("entity-list");
        list.setAccessibleText(desk.words().get("place." + KEY));
        list.setPlaceholder(new VBox(Parts.label(desk.words().get("languages.none"), "list-none")));
        list.getSelectionModel().selectedItemProperty().addListener((o, before, entry) -> {
            if (!showing && entry != null) {
                selected = Optional.of(entry.entity().id().value());
                build();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox head = new HBox(Parts.label(desk.words().get("place." + KEY), "pane-title"));
        head.getStyleClass().add("pane-header");
        progress.setWrapText(true);
        VBox fields = new VBox(8, onlyMissing, progress);
        fields.getStyleClass().add("list-fields");
        VBox left = new VBox(head, fields, list);
        left.getStyleClass().add("list-pane");
        next.setText(desk.words().get("languages.next"));
        Parts.explain(next, new Tooltip(desk.words().get("languages.next.key")));
        next.setOnAction(e -> next());
        HBox header = new HBox(8, title, Parts.space(), from, new FontIcon("fth-arrow-right"), to, next);
        header.getStyleClass().add("pane-header");
        HBox.setHgrow(title, Priority.SOMETIMES);
        title.setMinWidth(0);
        next.setMinWidth(Button.USE_PREF_SIZE);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox right = new VBox(header, scroll);
        right.getStyleClass().add("form-pane");
        split.getItems().addAll(left, right);
        split.setDividerPositions(0.225);
        split.getStyleClass().add("place");
        SplitPane.setResizableWithParent(left, false);
        root.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                next();
                e.consume();
            }
        });
    }

    private void language(ComboBox<Language> box, String key) {
        box.setAccessibleText(desk.words().get(key));
        box.setMinWidth(ComboBox.USE_PREF_SIZE);
        box.setCellFactory(v -> new LanguageCell(desk.words()));
        box.setButtonCell(new LanguageCell(desk.words()));
        box.valueProperty().addListener(o -> {
            if (!showing) {
                rebuild();
            }
        });
    }

    @Override
    public Known known() {
        return Known.of(KEY, "fth-type");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Editor.State state) {
        Register register = state.register();
        if (register.languages().size() < 2) {
            root.getChildren().setAll(SecondLanguage.of(desk, register));
            known = List.of();
            return;
        }
        if (!known.equals(register.languages())) {
            offer(register.languages());
        }
        if (!root.getChildren().contains(split)) {
            root.getChildren().setAll(split);
        }
        spoken.of(new Same<>(register));
    }

    private void offer(List<Language> languages) {
        showing = true;
        known = languages;
        from.setItems(FXCollections.observableArrayList(languages));
        to.setItems(FXCollections.observableArrayList(languages));
        from.getSelectionModel().select(0);
        to.getSelectionModel().select(1);
        showing = false;
    }

    private void rebuild() {
        grid = Optional.empty();
        refresh();
    }

    /// Entities that lack something, and always the one being worked on.
    private void refresh() {
        List<Spoken.Entry<?>> shown = onlyMissing.isSelected()
                ? entries.stream().filter(e -> missing(e) > 0 || isSelected(e)).toList()
                : entries;
        long texts = entries.stream().mapToLong(e -> e.texts().size()).sum();
        long gaps = entries.stream().mapToLong(this::missing).sum();
        progress.setText(texts == 0 ? "" : desk.words().get("languages.progress", texts - gaps, texts));
        next.setDisable(gaps == 0);
        showing = true;
        list.setItems(FXCollections.observableArrayList(shown));
        Optional<Spoken.Entry<?>> current = shown.stream().filter(this::isSelected).findFirst()
                .or(() -> shown.stream().findFirst());
        current.ifPresent(e -> list.getSelectionModel().select(e));
        showing = false;
        selected = current.map(e -> e.entity().id().value());
        if (current.isPresent() && grid.filter(g -> g.fits(current.get())).isPresent()) {
            grid.get().update(current.get());
        } else {
            build();
        }
    }

    private void build() {
        Spoken.Entry<?> entry = list.getSelectionModel().getSelectedItem();
        grid = Optional.ofNullable(entry).map(this::grid);
        title.setText(entry == null ? "" : name(entry));
        scroll.setContent(grid.map(LanguageGrid::node)
                .orElseGet(() -> NothingMissing.of(desk.words(), !entries.isEmpty())));
        scroll.setVvalue(0);
    }

    private <T extends Identified<T>> LanguageGrid<T> grid(Spoken.Entry<T> entry) {
        return new LanguageGrid<>(desk, entry, from.getValue(), to.getValue(), onlyMissing.isSelected());
    }

    private boolean isSelected(Spoken.Entry<?> entry) {
        return selected.filter(entry.entity().id().value()::equals).isPresent();
    }

    private long missing(Spoken.Entry<?> entry) {
        return entry.missing(from.getValue()) + entry.missing(to.getValue());
    }

    private <T extends Identified<T>> String name(Spoken.Entry<T> entry) {
        String name = entry.kind().vocabulary().label(entry.entity(), desk.words().language(),
                desk.editor().register().primary());
        return name.isEmpty() ? desk.words().get("entity.unnamed") : name;
    }

    /// The next text that lacks a language: in this entity, else in the next one that lacks something.
    private void next() {
        if (grid.filter(LanguageGrid::next).isPresent()) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        List<Spoken.Entry<?>> shown = list.getItems();
        for (int i = 1; i <= shown.size(); i++) {
            int candidate = Math.floorMod(at + i, shown.size());
            if (missing(shown.get(candidate)) > 0) {
                list.getSelectionModel().clearAndSelect(candidate);
                list.scrollTo(candidate);
                grid.ifPresent(LanguageGrid::next);
                return;
            }
        }
    }

    @Override
    public Spot here() {
        return new Spot(KEY, selected.orElse(""), "");
    }

    @Override
    public void choose(Spot spot) {
        selected = Optional.of(spot.entity()).filter(id -> !id.isEmpty()).or(() -> selected);
    }

    @Override
    public void reveal(Spot spot) {
        choose(spot);
        show(desk.editor().state());
        spoken.whenThere(() -> enter(spot));
    }

    /// Selects the entity of a spot and moves the focus there, unless one has gone elsewhere meanwhile.
    private void enter(Spot spot) {
        if (!Parts.isSeen(split)) {
            return;
        }
        choose(spot);
        entries.stream().filter(this::isSelected).findFirst()
                .filter(e -> grid.filter(g -> g.fits(e)).isEmpty()).ifPresent(e -> refresh());
        if (spot.field().isEmpty()) {
            list.requestFocus();
        } else {
            grid.ifPresent(g -> g.focus(spot.field()));
        }
    }

    @Override
    public List<Runnable> panes() {
        return List.of(list::requestFocus, () -> grid.ifPresent(LanguageGrid::next));
    }

    /// An entity and what it lacks.
    private final class Cell extends ListCell<Spoken.Entry<?>> {
        private final Label name = Parts.label("", "entry-title");
        private final Label state = Parts.label("", "entry-detail");
        private final VBox lines = new VBox(name, state);

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Spoken.@Nullable Entry<?> entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(entry == null || empty ? null : lines);
            if (entry != null) {
                name.setText(name(entry));
                state.setText(desk.words().get("languages.missing", missing(entry), entry.texts().size()));
                setAccessibleText(name.getText() + ", " + state.getText());
            }
        }
    }
}
