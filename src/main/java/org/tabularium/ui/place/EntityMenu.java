package org.tabularium.ui.place;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.model.Identified;

/// The menus of an entity, which offer the same: beside its title, and in the list for all that are selected.
final class EntityMenu {
    private EntityMenu() {}

    static <T extends Identified<T>> Node button(Desk desk, EntityCommands<T> commands) {
        MenuButton menu = new MenuButton("", new FontIcon("fth-more-horizontal"));
        menu.getItems().setAll(commands.items());
        menu.getStyleClass().addAll("icon-button", "part-menu");
        menu.setAccessibleText(desk.words().get("entity.menu"));
        return menu;
    }

    static <T extends Identified<T>> ContextMenu context(Desk desk, EntityCommands<T> commands,
            Changing changing) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(commands.items());
        changing.menu().ifPresent(button -> {
            Menu changes = new Menu(desk.words().get("bulk.change"));
            changes.getItems().setAll(changing.items());
            menu.getItems().add(1, changes);
        });
        return menu;
    }
}
