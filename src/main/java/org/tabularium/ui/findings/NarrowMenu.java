package org.tabularium.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.check.Family;
import org.tabularium.check.Severity;
import org.tabularium.ui.inspect.Checks;
import org.tabularium.ui.look.Parts;

/// Narrows the list of findings by severity, family, and whether there is a fix.
final class NarrowMenu {
    private final Checks checks;
    private final Supplier<Narrow> narrow;
    private final Consumer<Narrow> changed;

    private NarrowMenu(Checks checks, Supplier<Narrow> narrow, Consumer<Narrow> changed) {
        this.checks = checks;
        this.narrow = narrow;
        this.changed = changed;
    }

    static MenuButton of(Checks checks, Supplier<Narrow> narrow, Consumer<Narrow> changed) {
        NarrowMenu menu = new NarrowMenu(checks, narrow, changed);
        MenuButton button = new MenuButton("", new FontIcon("fth-filter"));
        button.getStyleClass().addAll("icon-button", "part-menu", "filter-menu");
        button.setAccessibleText(checks.words().get("finding.filter"));
        Parts.explain(button, new Tooltip(checks.words().get("finding.filter")));
        // something has to be there for the menu to open at all
        button.getItems().setAll(menu.items());
        button.setOnShowing(e -> button.getItems().setAll(menu.items()));
        return button;
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            items.add(item(checks.wording().severity(severity),
                    narrow.get().severities().contains(severity), () -> narrow.get().toggled(severity)));
        }
        Menu families = new Menu(checks.words().get("finding.filter.family"));
        for (Family family : Family.values()) {
            families.getItems().add(item(checks.wording().family(family),
                    narrow.get().families().contains(family), () -> narrow.get().toggled(family)));
        }
        items.add(new SeparatorMenuItem());
        items.add(families);
        items.add(item(checks.words().get("finding.filter.fix"), narrow.get().fixable(),
                () -> narrow.get().withFixable(!narrow.get().fixable())));
        return items;
    }

    private MenuItem item(String text, boolean chosen, Supplier<Narrow> next) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(e -> changed.accept(next.get()));
        return item;
    }
}
