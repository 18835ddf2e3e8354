package org.tabularium.ui.window;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.edit.Editor;
import org.tabularium.ui.inspect.SeverityMark;
import org.tabularium.ui.look.KeyNames;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.look.SpokenKeys;
import org.tabularium.ui.place.Place;
import org.tabularium.ui.place.Places;
import org.tabularium.ui.settings.Settings;
import org.tabularium.words.Words;

/// The left edge of the window: whose record this is, the places with their counts, and export.
final class Sidebar {
    /// So many buttons are made and styled in a frame.
    static final int A_FRAME = 10;
    private final VBox box = new VBox();
    private final Label name = Parts.label("", "register-name");
    private final MenuButton file = new MenuButton();
    /// In a low window there is no room for all places.
    private final ScrollPane scroll = new ScrollPane();
    private final VBox list = new VBox(1);
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Place, Label> counts = new HashMap<>();
    private final Map<Place, ToggleButton> buttons = new HashMap<>();
    private final List<Place> places;
    private final Words words;
    private final Consumer<Place> go;
    private Optional<Place> selected = Optional.empty();

    Sidebar(List<Place> places, Words words, Settings settings, Commands commands, Consumer<Place> go,
            Navigation navigation) {
        this.places = places;
        this.words = words;
        this.go = go;
        Label program = Parts.label("Tabularium", "program-name");
        file.getStyleClass().add("register-menu");
        file.setAccessibleText(words.get("menu.register"));
        file.getItems().addAll(menu(settings, commands));
        HBox top = new HBox(program, Parts.space(), way("fth-arrow-left", "menu.back", commands::back,
                navigation.behindProperty()),
                way("fth-arrow-right", "menu.forward", commands::forward,
                        navigation.aheadProperty()));
        top.getStyleClass().add("sidebar-top");
        VBox head = new VBox(top, name, file, search(commands));
        VBox.setMargin(head.getChildren().getLast(), new Insets(10, -8, 0, -8));
        head.getStyleClass().add("sidebar-head");
        list.getStyleClass().add("sidebar-places");
        list.heightProperty().addListener(_ -> bringSelectedIntoView());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sidebar-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button export = new Button(words.get("menu.export"),
                new FontIcon("fth-download"));
        export.getStyleClass().add("sidebar-command");
        export.setMaxWidth(Double.MAX_VALUE);
        export.setOnAction(e -> commands.export());
        VBox foot = new VBox(export);
        foot.getStyleClass().add("sidebar-foot");
        box.getStyleClass().add("sidebar");
        box.getChildren().addAll(head, scroll, foot);
    }

    Node node() {
        return box;
    }

    /// Puts the buttons of the next places there.
    void fill() {
        int from = buttons.size();
        places.subList(from, Math.min(places.size(), from + A_FRAME)).forEach(place -> {
            if (Places.beginsGroup(place, places)) {
                list.getChildren().add(line());
            }
            list.getChildren().add(button(place));
        });
        scroll.setContent(list);
        count();
        selected.ifPresent(this::select);
    }

    /// Once it is known how high the places are.
    private void bringSelectedIntoView() {
        buttons.values().stream().filter(ToggleButton::isSelected).forEach(this::bringIntoView);
    }

    void show(Editor.State state) {
        String controller = state.register().controller().name();
        name.setText(controller.isEmpty() ? words.get("register.new") : controller);
        file.setText(state.file().map(f -> f.getFileName().toString()).orElse(words.get("register.unsaved")));
        count();
    }

    /// Shows how many entities the places hold.
    void count() {
        counts.forEach((place, label) -> {
            label.setText(place.count().filter(c -> c > 0).map(String::valueOf).orElse(""));
            label.setGraphic(place.weight().map(SeverityMark::of).orElse(null));
        });
    }

    void select(Place place) {
        selected = Optional.of(place);
        ToggleButton button = buttons.get(place);
        if (button != null) {
            button.setSelected(true);
            bringIntoView(button);
        }
    }

    private void bringIntoView(Node button) {
        double room = list.getHeight() - scroll.getViewportBounds().getHeight();
        double y = button.getBoundsInParent().getCenterY() - scroll.getViewportBounds().getHeight() / 2;
        if (room > 0) {
            scroll.setVvalue(Math.clamp(y / room, 0, 1));
        }
    }

    private static Node line() {
        Region line = new Region();
        line.getStyleClass().add("sidebar-line");
        return line;
    }

    private Node way(String icon, String key, Runnable action, ReadOnlyBooleanProperty possible) {
        Button button = Parts.icon(icon, words.get(key), action);
        button.getStyleClass().add("way");
        button.disableProperty().bind(possible.not());
        return button;
    }

    /// What looks like a field and opens the palette.
    private Node search(Commands commands) {
        HBox row = new HBox(8, new FontIcon("fth-search"), new Label(words.get("sidebar.search")),
                Parts.space(), Parts.label(KeyNames.of(Keys.PALETTE, words), "key"));
        row.getStyleClass().add("search-row");
        Button button = new Button("", row);
        button.getStyleClass().add("search-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words.get("palette.title"));
        button.setOnAction(e -> commands.palette());
        return button;
    }

    private Node button(Place place) {
        String name = "place." + place.key();
        Label title = new Label(words.get(words.has(name + ".short") ? name + ".short" : name));
        Label count = Parts.label("", "place-count");
        HBox row = new HBox(8, new FontIcon(place.icon()), title, count);
        row.getStyleClass().add("place-row");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.setMinWidth(Label.USE_PREF_SIZE);
        HBox.setMargin(count, new Insets(0, 0, 0, -5)); // in a low window a scroll bar takes of the width
        ToggleButton button = new ToggleButton();
        row.prefWidthProperty().bind(button.widthProperty().subtract(14));
        button.setGraphic(row);
        button.setAccessibleText(words.get(name));
        button.getStyleClass().add("place-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setOnAction(e -> {
            button.setSelected(true);
            go.accept(place);
        });
        counts.put(place, count);
        buttons.put(place, button);
        return button;
    }

    private List<MenuItem> menu(Settings settings, Commands commands) {
        Menu recent = new Menu(words.get("menu.recent"));
        for (Path path : settings.shownRecent()) {
            MenuItem item = new MenuItem(path.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(e -> commands.open(path));
            recent.getItems().add(item);
        }
        recent.setDisable(settings.shownRecent().isEmpty());
        Menu language = new Menu(words.get("menu.language"));
        ToggleGroup languages = new ToggleGroup();
        for (Locale spoken : Words.SPOKEN) {
            language.getItems().add(radio(spoken.getDisplayLanguage(spoken), languages,
                    spoken.getLanguage().equals(words.locale().getLanguage()), () -> commands.speak(spoken)));
        }
        Menu theme = new Menu(words.get("menu.theme"));
        ToggleGroup themes = new ToggleGroup();
        for (Settings.Theme t : Settings.Theme.values()) {
            theme.getItems().add(radio(words.get("theme." + t.name().toLowerCase(Locale.ROOT)), themes,
                    t == settings.theme(), () -> commands.wear(t)));
        }
        Menu size = new Menu(words.get("menu.size"));
        ToggleGroup sizes = new ToggleGroup();
        for (int percent : Settings.SIZES) {
            size.getItems().add(radio(words.get("size.percent", percent), sizes,
                    percent == settings.size(), () -> commands.resize(percent)));
        }
        Menu password = new Menu(words.get("menu.protection"));
        password.getItems().setAll(item("menu.password", KeyCombination.NO_MATCH, commands::setPassword),
                item("menu.password.remove", KeyCombination.NO_MATCH, commands::removePassword));
        Menu reports = new Menu(words.get("menu.reports"));
        reports.getItems().setAll(item("menu.whatif", Keys.WHAT_IF, commands::whatIf),
                item("menu.report", KeyCombination.NO_MATCH, commands::reportFindings),
                item("menu.scc", KeyCombination.NO_MATCH, commands::writeClauses));
        return List.of(item("menu.new", Keys.NEW, commands::newRegister),
                item("menu.open", Keys.OPEN, commands::open),
                recent, new SeparatorMenuItem(), item("menu.save", Keys.SAVE, commands::save),
                item("menu.saveas", Keys.SAVE_AS, commands::saveAs),
                item("menu.earlier", Keys.EARLIER, commands::earlier),
                item("menu.recover", KeyCombination.NO_MATCH, commands::recover), password,
                item("menu.export", Keys.EXPORT, commands::export), reports, new SeparatorMenuItem(),
                item("menu.templates", KeyCombination.NO_MATCH, commands::insertTemplates),
                item("menu.takeover", KeyCombination.NO_MATCH, commands::takeOver),
                item("menu.import", KeyCombination.NO_MATCH, commands::importRegister),
                item("menu.policy", KeyCombination.NO_MATCH, commands::readPolicy),
                item("menu.dpf", KeyCombination.NO_MATCH, commands::readDpfList),
                new SeparatorMenuItem(),
                item("menu.finding.next", Keys.NEXT_FINDING, () -> commands.finding(false)),
                item("menu.finding.previous", Keys.PREVIOUS_FINDING, () -> commands.finding(true)),
                new SeparatorMenuItem(),
                item("menu.undo", Keys.UNDO, commands::undo), item("menu.redo", Keys.REDO, commands::redo),
                new SeparatorMenuItem(),
                item("menu.catalog", KeyCombination.NO_MATCH, commands::chooseCatalog),
                item("menu.law", KeyCombination.NO_MATCH, commands::updateLaw),
                language, theme, size, new SeparatorMenuItem(),
                item(settings.presenting() ? "menu.present.off" : "menu.present", Keys.PRESENT,
                        commands::present),
                item("menu.close", Keys.CLOSE, commands::close),
                item("menu.quit", Keys.QUIT, commands::quit));
    }

    private MenuItem item(String key, KeyCombination keys, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        if (!keys.equals(KeyCombination.NO_MATCH)) {
            item.setAccelerator(new SpokenKeys(keys, words));
        }
        item.setOnAction(e -> action.run());
        return item;
    }

    private static RadioMenuItem radio(String text, ToggleGroup group, boolean selected, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(e -> action.run());
        return item;
    }
}
