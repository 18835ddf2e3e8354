package org.tabularium.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.settings.Settings;
import org.tabularium.words.Words;

/// The view before a register is open.
public final class WelcomeView {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double BEGIN = 440;
    private static final double RECENT = 640;
    /// In a narrower window the columns stand below each other, and the margins are small.
    private static final double ROOM_FOR_MARGINS = 1300;
    private final Node first;
    private final BorderPane box = new BorderPane();

    /// What can be begun here.
    public record Steps(Runnable fresh, Runnable open, Runnable sample, Runnable takeOver, Runnable policy,
            Consumer<Path> recent, Runnable present, Consumer<Locale> speak, Consumer<Settings.Theme> wear,
            IntConsumer resize) {}

    public WelcomeView(Words words, String version, String law, Settings settings, Steps steps) {
        Label title = Parts.label("Tabularium", "welcome-title");
        Label subtitle = Parts.label(words.get("welcome.subtitle"), "welcome-subtitle");
        subtitle.setWrapText(true);
        first = step("fth-file-plus", "welcome.new", words, words.get("key.new"), steps.fresh());
        VBox begin = new VBox(column(words.get("welcome.begin"), ""), first,
                step("fth-folder", "welcome.open", words, words.get("key.open"), steps.open()),
                step("fth-upload", "welcome.import", words, "", steps.takeOver()),
                step("fth-eye", "welcome.policy", words, "", steps.policy()),
                step("fth-book", "welcome.sample", words, "", steps.sample()),
                Parts.label(words.get("welcome.drop"), "welcome-hint"));
        begin.getStyleClass().add("welcome-begin");
        VBox recent = settings.presenting() ? hidden(words, steps.present())
                : recent(words, settings, steps.recent());
        recent.getStyleClass().add("welcome-recent");
        Label promised = Parts.label(words.get("welcome.promise"), "welcome-hint");
        promised.setWrapText(true);
        HBox promise = new HBox(8, new FontIcon("fth-shield"), promised);
        promise.getStyleClass().add("welcome-promise");
        recent.getChildren().add(promise);
        FlowPane columns = new FlowPane(60, 36, begin, recent);
        begin.prefWidthProperty().bind(Bindings.min(BEGIN, columns.widthProperty()));
        recent.prefWidthProperty().bind(Bindings.min(RECENT, columns.widthProperty()));
        VBox all = new VBox(title, subtitle, columns);
        all.getStyleClass().add("welcome");
        ScrollPane scroll = Parts.scroll();
        scroll.setContent(all);
        scroll.getStyleClass().add("form-scroll");
        all.minHeightProperty().bind(scroll.heightProperty());
        box.widthProperty().map(width -> width.doubleValue() < ROOM_FOR_MARGINS)
                .subscribe(narrow -> all.pseudoClassStateChanged(NARROW, narrow));
        box.setCenter(scroll);
        box.setBottom(statusBar(words, version, law, settings, steps));
    }

    public Node node() {
        return box;
    }

    /// Moves the focus to the first step.
    public void focus() {
        first.requestFocus();
    }

    private static Node column(String title, String count) {
        HBox header =
                new HBox(Parts.label(title, "section-title"), Parts.space(), Parts.label(count, "muted"));
        header.getStyleClass().add("welcome-column");
        return header;
    }

    private static VBox recent(Words words, Settings settings, Consumer<Path> open) {
        VBox recent = new VBox(column(words.get("welcome.recent"),
                words.get("welcome.recent.count", settings.recent().size())));
        settings.recent().forEach(path -> recent.getChildren().add(entry(path, words, open)));
        return recent;
    }

    /// In the place of the recent files, while others look on.
    private static VBox hidden(Words words, Runnable present) {
        return new VBox(column(words.get("present.on"), ""),
                Parts.label(words.get("present.hidden"), "welcome-hint"),
                new HBox(button(new HBox(14, new FontIcon("fth-eye"),
                        Parts.label(words.get("menu.present.off"), "entry-title")),
                        words.get("menu.present.off"), present)));
    }

    private static Node step(String icon, String key, Words words, String shortcut, Runnable action) {
        VBox lines = new VBox(1, Parts.label(words.get(key), "entry-title"),
                Parts.label(words.get(key + ".detail"), "entry-detail"));
        HBox row = new HBox(14, new FontIcon(icon), lines, Parts.space());
        if (!shortcut.isEmpty()) {
            Label keys = Parts.label(shortcut, "key");
            keys.setMinWidth(Label.USE_PREF_SIZE);
            row.getChildren().add(keys);
        }
        return button(row, words.get(key), action);
    }

    private static Node entry(Path path, Words words, Consumer<Path> open) {
        boolean there = Files.isRegularFile(path);
        String folder = path.getParent() == null ? "" : path.getParent().toString();
        VBox lines =
                new VBox(1, Parts.label(path.getFileName().toString(), there ? "entry-title" : "entry-gone"),
                        Parts.label(there ? folder : words.get("welcome.gone", folder), "entry-detail"));
        Button button = button(new HBox(lines), path.getFileName().toString(), () -> open.accept(path));
        button.getStyleClass().add("recent-entry");
        return button;
    }

    private static Button button(HBox row, String name, Runnable action) {
        Button button = new Button();
        button.setGraphic(row);
        row.prefWidthProperty().bind(button.widthProperty());
        button.setAccessibleText(name);
        button.getStyleClass().add("welcome-step");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static Node statusBar(Words words, String version, String law, Settings settings, Steps steps) {
        MenuButton language = new MenuButton(words.locale().getDisplayLanguage(words.locale()),
                new FontIcon("fth-globe"));
        Words.SPOKEN.forEach(spoken -> language.getItems()
                .add(item(spoken.getDisplayLanguage(spoken), () -> steps.speak().accept(spoken))));
        MenuButton theme =
                new MenuButton(words.get("theme." + settings.theme().name().toLowerCase(Locale.ROOT)),
                        new FontIcon("fth-sun"));
        List.of(Settings.Theme.values()).forEach(t -> theme.getItems()
                .add(item(words.get("theme." + t.name().toLowerCase(Locale.ROOT)),
                        () -> steps.wear().accept(t))));
        MenuButton size = new MenuButton(words.get("size.percent", settings.size()),
                new FontIcon("fth-zoom-in"));
        size.setAccessibleText(words.get("menu.size") + ", " + size.getText());
        Settings.SIZES.forEach(percent -> size.getItems()
                .add(item(words.get("size.percent", percent), () -> steps.resize().accept(percent))));
        List.of(language, theme, size).forEach(m -> m.getStyleClass().add("status-menu"));
        HBox bar = new HBox(12, Parts.label("Tabularium " + version, "status"), Parts.label(law, "status"),
                Parts.space(), language, theme, size);
        bar.getStyleClass().add("status-bar");
        return bar;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> action.run());
        return item;
    }
}
