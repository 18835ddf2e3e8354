package org.tabularium.ui.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.model.Id;
import org.tabularium.model.Notice;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.EntityCommands;

/// What the notice is called, the other ones, what can be done with it, and a way to add one.
final class Headline {
    private final HBox box;
    private final Label title = Parts.label("", "pane-title");
    private final MenuButton menu = new MenuButton("", new FontIcon("fth-chevron-down"));
    private final NoticesKnown known;
    private final Desk desk;

    /// @param go shows another notice
    Headline(NoticesKnown known, Desk desk, EntityCommands<Notice> commands, Consumer<Id<Notice>> go,
            Runnable add) {
        this.known = known;
        this.desk = desk;
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        menu.getStyleClass().addAll("icon-button", "part-menu", "notice-menu");
        menu.setAccessibleText(desk.words().get("notice.others"));
        Parts.explain(menu, new Tooltip(desk.words().get("notice.others")));
        menu.setOnShowing(e -> {
            List<MenuItem> items = new ArrayList<>(others(go));
            if (!desk.editor().state().readOnly()) {
                items.add(new SeparatorMenuItem());
                items.addAll(commands.items());
            }
            menu.getItems().setAll(items);
        });
        menu.getItems().setAll(new MenuItem());
        box = new HBox(4, title, menu, Parts.icon("fth-plus", desk.words().get("notice.add"), add));
        box.getStyleClass().add("pane-header");
    }

    Node node() {
        return box;
    }

    void show(Notice notice) {
        title.setText(known.name(notice));
        title.setUserData(notice.id());
    }

    MenuButton menu() {
        return menu;
    }

    private List<MenuItem> others(Consumer<Id<Notice>> go) {
        return desk.editor().register().notices().stream().<MenuItem>map(notice -> {
            RadioMenuItem item = new RadioMenuItem(known.name(notice));
            item.setMnemonicParsing(false);
            item.setSelected(notice.id().equals(title.getUserData()));
            item.setOnAction(e -> go.accept(notice.id()));
            return item;
        }).toList();
    }
}
