package org.tabularium.ui.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.tabularium.edit.Copies;
import org.tabularium.edit.Order;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.ui.form.FormView;
import org.tabularium.ui.look.SpokenKeys;
import org.tabularium.words.Words;

/// What can be done with whole entities, from their menus, by keys and from the bar of several.
///
/// @param <T> the entities
public final class EntityCommands<T extends Identified<T>> {
    private static final KeyCombination DUPLICATE =
            new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    private static final KeyCombination RENAME = new KeyCodeCombination(KeyCode.F2);
    private static final KeyCombination FILTER =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final Vocabulary<T> vocabulary;
    private final Desk desk;
    private final Surface<T> surface;
    private final Deleting<T> deleting;
    private Supplier<String> entered = () -> "";

    /// What is on the screen.
    public interface Surface<T extends Identified<T>> {
        /// The entities to do something with.
        List<Id<T>> targets();

        /// Those that the list shows.
        List<Id<T>> shown();

        /// Selects entities in the list, the first of them for the form.
        void select(List<Id<T>> ids);

        /// Moves the focus to the name of an entity.
        void rename();

        /// Moves the focus to the filter.
        void filter();
    }

    public EntityCommands(Vocabulary<T> vocabulary, Desk desk, Surface<T> surface) {
        this.vocabulary = vocabulary;
        this.desk = desk;
        this.surface = surface;
        deleting = new Deleting<>(vocabulary, desk);
        keys.put(DUPLICATE, this::duplicate);
        keys.put(UP, () -> move(-1));
        keys.put(DOWN, () -> move(1));
        keys.put(RENAME, surface::rename);
        keys.put(FILTER, surface::filter);
    }

    /// Does what a key stands for. A list that drops down has Alt and an arrow for itself, and the rows of a table
    /// are duplicated and moved by the keys that do so with entities.
    public void pressed(KeyEvent event) {
        if (event.getTarget() instanceof ComboBoxBase) {
            return;
        }
        boolean row = event.getTarget() instanceof Node node && FormView.isInRow(node);
        keys.entrySet().stream().filter(e -> e.getKey().match(event))
                .filter(e -> !row || e.getKey().equals(FILTER)).findFirst().ifPresent(e -> {
                    e.getValue().run();
                    event.consume();
                });
    }

    /// The commands as items of a menu.
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(List.of(item("entity.rename", RENAME, surface::rename),
                item("entity.duplicate", DUPLICATE, this::duplicate), item("part.up", UP, () -> move(-1)),
                item("part.down", DOWN, () -> move(1))));
        if (vocabulary.equals(Vocabulary.ACTIVITIES)) {
            items.addAll(
                    List.of(new SeparatorMenuItem(), item("entity.told", KeyCombination.NO_MATCH, this::told),
                            item("entity.number", KeyCombination.NO_MATCH,
                                    () -> number("step.number", Order::number)),
                            item("entity.unnumber", KeyCombination.NO_MATCH,
                                    () -> number("step.unnumber", Order::unnumber))));
        }
        // without its key: shown as one it would work in the form as well, where nobody expects it
        items.addAll(List.of(new SeparatorMenuItem(),
                item("entity.delete", KeyCombination.NO_MATCH, this::delete)));
        return items;
    }

    /// Asks here for the field entered last.
    void enteredIn(Supplier<String> field) {
        entered = field;
    }

    /// Shows where people are told of the field last entered.
    private void told() {
        surface.targets().stream().findFirst().ifPresent(id -> {
            String field = entered.get().isEmpty() ? "name" : entered.get();
            desk.editor().register().notices().stream()
                    .filter(n -> n.activities().stream().anyMatch(a -> a.value().equals(id.value())))
                    .findFirst()
                    .ifPresentOrElse(
                            n -> desk.go().accept(new Spot(Vocabulary.NOTICES.key(), n.id().value(),
                                    NoticeSpots.saying(id.value(), field))),
                            () -> desk.go().accept(new Spot(Vocabulary.NOTICES.key(), "", NoticeSpots.WHO)));
        });
    }

    void delete() {
        deleting.remove(surface.targets());
    }

    void duplicate() {
        List<Id<T>> originals = surface.targets();
        Copies<T> copies =
                Copies.of(desk.editor().register(), vocabulary, originals, EntityCommands::copyName);
        if (copies.ids().isEmpty() || desk.editor().state().readOnly()) {
            return;
        }
        StepName name = copies.ids().size() == 1
                ? new StepName("step.duplicate", "entity." + vocabulary.key())
                : new StepName("step.duplicate.many", "place." + vocabulary.key(), copies.ids().size());
        desk.editor().edit(name, spot(originals), r -> copies.register());
        surface.select(copies.ids());
        if (copies.ids().size() > 1) {
            desk.asking().done(
                    desk.words().get(name.verb(), desk.words().get(name.what()), copies.ids().size()));
        }
    }

    /// In German for German texts, in English for all others.
    private static String copyName(Language language, String name, int n) {
        Words words = Words.of("ui", Locale.of(language.tag()));
        return n == 1 ? words.get("copy.name", name) : words.get("copy.name.next", name, n);
    }

    private void move(int by) {
        List<Id<T>> moved = surface.targets();
        edit(new StepName("step.move", "entity." + vocabulary.key()), moved,
                r -> Order.move(r, vocabulary, surface.shown(), moved, by));
    }

    private void number(String verb, UnaryOperator<Register> numbering) {
        edit(new StepName(verb, "place." + vocabulary.key()), surface.targets(), numbering);
    }

    private void edit(StepName name, List<Id<T>> ids, UnaryOperator<Register> change) {
        desk.editor().edit(name, spot(ids), change);
    }

    private Spot spot(List<Id<T>> ids) {
        return new Spot(vocabulary.key(), ids.isEmpty() ? "" : ids.getFirst().value(), "");
    }

    private MenuItem item(String key, KeyCombination shown, Runnable action) {
        MenuItem item = new MenuItem(desk.words().get(key));
        if (!shown.equals(KeyCombination.NO_MATCH)) {
            item.setAccelerator(new SpokenKeys(shown, desk.words()));
        }
        item.setOnAction(e -> action.run());
        return item;
    }
}
