package org.tabularium.ui.place;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.edit.Filter;
import org.tabularium.edit.Filter.Criterion;
import org.tabularium.edit.Gaps;
import org.tabularium.model.Activity;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Parts;

/// The criteria by which activities are looked for. Only what occurs in the register is offered.
final class FilterMenu {
    private final Desk desk;
    private final Names names;
    private final Supplier<Filter> filter;
    private final Consumer<Criterion> toggle;

    private FilterMenu(Desk desk, Supplier<Filter> filter, Consumer<Criterion> toggle) {
        this.desk = desk;
        this.names = new Names(desk);
        this.filter = filter;
        this.toggle = toggle;
    }

    static MenuButton of(Desk desk, Supplier<Filter> filter, Consumer<Criterion> toggle) {
        FilterMenu menu = new FilterMenu(desk, filter, toggle);
        MenuButton button = new MenuButton("", new FontIcon("fth-filter"));
        button.getStyleClass().addAll("icon-button", "part-menu", "filter-menu");
        button.setAccessibleText(desk.words().get("filter.menu"));
        Parts.explain(button, new Tooltip(desk.words().get("filter.menu")));
        button.getItems().setAll(new MenuItem()); // something has to be there for the menu to open at all
        button.setOnShowing(e -> button.getItems().setAll(menu.items()));
        return button;
    }

    private List<MenuItem> items() {
        Register register = desk.editor().register();
        List<MenuItem> items = new ArrayList<>();
        items.add(menu("filter.status",
                Arrays.stream(Activity.Status.values()).<Criterion>map(Criterion.Status::new)));
        items.add(menu("filter.department", sorted(Stream.concat(
                register.departments().stream().<Criterion>map(d -> new Criterion.In(Optional.of(d.id()))),
                Stream.of(new Criterion.In(Optional.empty()))))));
        items.add(menu("filter.gap", Stream.concat(Stream.of(new Criterion.Lacks(Optional.empty())),
                Arrays.stream(Gaps.Gap.values()).map(g -> new Criterion.Lacks(Optional.of(g))))));
        items.add(menu("filter.party", sorted(disclosures(register).flatMap(FilterMenu::party))));
        items.add(menu("filter.country", sorted(Stream.concat(
                register.parties().stream().flatMap(p -> Stream.concat(Stream.of(p.address().country()),
                        Stream.concat(p.places().stream().map(l -> l.country()),
                                p.destinations().stream().map(Destination::country)))),
                disclosures(register).flatMap(FilterMenu::countries)).filter(c -> !c.isEmpty())
                .map(Criterion.Reaches::new))));
        items.add(item(new Criterion.Special()));
        return items;
    }

    private static Stream<Disclosure> disclosures(Register register) {
        return register.activities().stream()
                .flatMap(a -> a.disclosures().stated().orElse(List.of()).stream());
    }

    private static Stream<Criterion> party(Disclosure disclosure) {
        return disclosure.recipient() instanceof Recipient.Named named
                ? named.party().stream().map(Criterion.To::new)
                : Stream.of();
    }

    private static Stream<String> countries(Disclosure disclosure) {
        Stream<String> own = disclosure.destinations().stream().map(Destination::country);
        return disclosure.recipient() instanceof Recipient.Category category
                ? Stream.concat(own, Stream.of(category.country()))
                : own;
    }

    private Stream<Criterion> sorted(Stream<? extends Criterion> criteria) {
        return criteria.<Criterion>map(c -> c).distinct()
                .sorted(Comparator.comparing(names::of, Collator.getInstance(desk.words().locale())));
    }

    private Menu menu(String key, Stream<? extends Criterion> criteria) {
        Menu menu = new Menu(desk.words().get(key));
        criteria.forEach(c -> menu.getItems().add(item(c)));
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private MenuItem item(Criterion criterion) {
        CheckMenuItem item = new CheckMenuItem(names.of(criterion));
        item.setMnemonicParsing(false);
        item.setSelected(filter.get().criteria().contains(criterion));
        item.setOnAction(e -> toggle.accept(criterion));
        return item;
    }
}
