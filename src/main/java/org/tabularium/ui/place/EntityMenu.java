package org.tabularium.ui.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;

/// What can be done with a whole entity: move it in the order of the register, or remove it.
final class EntityMenu {
    private EntityMenu() {}

    static <T extends Identified<T>> Node of(Desk desk, Vocabulary<T> vocabulary,
            Supplier<Optional<Id<T>>> selected,
            Deleting<T> deleting) {
        MenuItem up = item(desk, "part.up", () -> move(desk, vocabulary, selected.get(), -1));
        MenuItem down = item(desk, "part.down", () -> move(desk, vocabulary, selected.get(), 1));
        MenuItem remove = item(desk, "part.remove",
                () -> selected.get().ifPresent(id -> deleting.remove(List.of(id.value()))));
        MenuButton menu = new MenuButton("", new FontIcon("fth-more-horizontal"), up, down, remove);
        menu.getStyleClass().addAll("icon-button", "part-menu");
        menu.setAccessibleText(desk.words().get("entity.menu"));
        return menu;
    }

    private static MenuItem item(Desk desk, String key, Runnable action) {
        MenuItem item = new MenuItem(desk.words().get(key));
        item.setOnAction(e -> action.run());
        return item;
    }

    private static <T extends Identified<T>> void move(Desk desk, Vocabulary<T> vocabulary,
            Optional<Id<T>> selected,
            int by) {
        selected.ifPresent(id -> desk.editor().edit(new StepName("step.move", "entity." + vocabulary.key()),
                new Spot(vocabulary.key(), id.value(), ""), register -> {
                    List<T> moved = new ArrayList<>(vocabulary.list().of(register));
                    int at = moved.stream().map(Identified::id).toList().indexOf(id);
                    if (at >= 0 && at + by >= 0 && at + by < moved.size()) {
                        Collections.swap(moved, at, at + by);
                    }
                    return vocabulary.list().with(register, List.copyOf(moved));
                }));
    }
}
