package org.tabularium.ui.place;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.tabularium.edit.Bulk;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.BulkForms;
import org.tabularium.form.Form;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Person;
import org.tabularium.model.Register;
import org.tabularium.ui.form.SmallForm;

/// Changes that are made to several activities at once, each in one step.
final class Changing {
    private static final Activity NOTHING =
            Activity.blank(new Id<>("act"), LocalText.EMPTY, Activity.Status.DRAFT);
    private final Desk desk;
    private final Supplier<List<Id<Activity>>> targets;
    private final boolean offered;

    /// @param offered whether the entities are activities at all
    Changing(Desk desk, boolean offered, Supplier<List<Id<Activity>>> targets) {
        this.desk = desk;
        this.offered = offered;
        this.targets = targets;
    }

    /// A button that offers the changes.
    Optional<MenuButton> menu() {
        if (!offered) {
            return Optional.empty();
        }
        MenuButton button = new MenuButton(desk.words().get("bulk.change"));
        button.getItems().setAll(items());
        return Optional.of(button);
    }

    /// The changes as items of a menu.
    List<MenuItem> items() {
        Menu status = new Menu(desk.words().get("bulk.status"));
        Arrays.stream(Activity.Status.values()).forEach(s -> status.getItems()
                .add(item(desk.labels().get("activity.status." + Names.hyphened(s)),
                        () -> change("status", r -> r, a -> a.withStatus(s)))));
        return List.of(
                ask("department", BulkForms.DEPARTMENT, NOTHING, (d, a) -> a.withDepartment(d.department())),
                ask("recipient", BulkForms.RECIPIENT, Optional.empty(),
                        (id, a) -> id.map(p -> Bulk.withRecipient(a, p)).orElse(a)),
                ask("measure", BulkForms.MEASURE, Optional.empty(),
                        (id, a) -> id.map(m -> Bulk.withMeasure(a, m)).orElse(a)),
                status,
                ask("owner", BulkForms.OWNER, Person.EMPTY,
                        (person, a) -> person.equals(Person.EMPTY) ? a : a.withOwner(person)),
                ask("review", BulkForms.NEXT_REVIEW, Optional.empty(),
                        (day, a) -> a.withUpkeep(a.upkeep().withNextReview(day))));
    }

    private <D> MenuItem ask(String what, Form<D> form, D nothing, BiFunction<D, Activity, Activity> apply) {
        return item(desk.words().get("bulk." + what), () -> open(what, form, nothing, apply));
    }

    private <D> void open(String what, Form<D> form, D nothing, BiFunction<D, Activity, Activity> apply) {
        int count = targets.get().size();
        Button go = Dialogs.usual(desk.words().get("bulk.go", count), () -> {});
        go.setDisable(true);
        SmallForm<D> fields = new SmallForm<>(form, desk.host(), nothing, () -> go.setDisable(false));
        go.setOnAction(e -> {
            desk.asking().close();
            D draft = fields.value();
            change(what, fields::with, a -> apply.apply(draft, a));
        });
        Button cancel = Dialogs.button(desk.words().get("dialog.cancel"), desk.asking()::close);
        desk.asking().open(desk.words().get("bulk." + what + ".title", count), Dialogs.content(fields.node()),
                Dialogs.footer(cancel, go), Dialogs.WIDTH);
        fields.focus();
    }

    private void change(String what, UnaryOperator<Register> beside, UnaryOperator<Activity> change) {
        List<Id<Activity>> ids = targets.get();
        Register before = desk.editor().register();
        Register after = Bulk.each(beside.apply(before), Vocabulary.ACTIVITIES, ids, change);
        int changed = Bulk.changed(before, after, Vocabulary.ACTIVITIES);
        if (changed == 0 || desk.editor().state().readOnly()) {
            desk.asking().done(desk.words().get("bulk.unchanged"));
            return;
        }
        StepName name = new StepName("step.bulk." + what, "entity.activity", changed);
        desk.editor().edit(name, new Spot("activity", ids.getFirst().value(), ""), r -> after);
        desk.asking().done(desk.words().get(name.verb(), desk.labels().get(name.what()), changed));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }
}
