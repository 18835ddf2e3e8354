package org.tabularium.ui.place;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tabularium.edit.References;
import org.tabularium.edit.References.Mention;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.ui.form.EntityField;
import org.tabularium.ui.look.Parts;

/// Removes entities in one step. If something refers to them it says what, and offers to replace them there.
///
/// @param <T> the entities
final class Deleting<T extends Identified<T>> {
    private static final int MOST_NAMES = 8;
    private final Vocabulary<T> vocabulary;
    private final Desk desk;
    private final Names names;

    Deleting(Vocabulary<T> vocabulary, Desk desk) {
        this.vocabulary = vocabulary;
        this.desk = desk;
        names = new Names(desk);
    }

    void remove(List<Id<T>> ids) {
        if (ids.isEmpty() || desk.editor().state().readOnly()) {
            return;
        }
        List<Mention> mentions = References.to(desk.editor().register(), vocabulary, ids);
        if (mentions.isEmpty()) {
            delete(ids, r -> r);
        } else {
            ask(ids, mentions);
        }
    }

    private void ask(List<Id<T>> ids, List<Mention> mentions) {
        Replacement<T> replacement = new Replacement<>();
        Button replace = Dialogs.usual(desk.words().get("delete.replace"), () -> {
            desk.asking().close();
            replacement.chosen.ifPresent(by -> delete(ids, r -> replaced(r, ids, by)));
        });
        replace.setDisable(true);
        Button drop = Dialogs.button(desk.words().get("delete.drop"), () -> {
            desk.asking().close();
            delete(ids, r -> r);
        });
        String name = desk.words().get("delete.by");
        EntityField<T> field =
                new EntityField<>(vocabulary, desk.host(), name, id -> !ids.contains(id), id -> {
                    replacement.chosen = Optional.of(id);
                    replace.setDisable(false);
                    Platform.runLater(replace::requestFocus);
                });
        VBox by = new VBox(4, Parts.label(name, "field-label"), field.node());
        boolean others = vocabulary.list().of(desk.editor().register()).size() > ids.size();
        by.setVisible(others);
        by.setManaged(others);
        replace.setVisible(others);
        replace.setManaged(others);
        Node content = Dialogs.content(Dialogs.sentence(used(ids, mentions)), places(mentions), by,
                consequence());
        desk.asking().open(title(ids), content, Dialogs.footer(
                Dialogs.button(desk.words().get("dialog.cancel"), desk.asking()::close), drop, replace), 540);
        if (others) {
            field.focus();
        } else {
            drop.requestFocus();
        }
    }

    private static final class Replacement<T extends Identified<T>> {
        private Optional<Id<T>> chosen = Optional.empty();
    }

    private Register replaced(Register register, List<Id<T>> ids, Id<T> by) {
        Register after = register;
        for (Id<T> id : ids) {
            after = References.replace(after, vocabulary, id, by);
        }
        return after;
    }

    private void delete(List<Id<T>> ids, UnaryOperator<Register> before) {
        boolean many = ids.size() > 1;
        StepName name = many
                ? new StepName("step.remove.many", "place." + vocabulary.key(), ids.size())
                : new StepName("step.remove", "entity." + vocabulary.key());
        desk.editor().edit(name, new Spot(vocabulary.key(), ids.getFirst().value(), ""),
                r -> References.remove(before.apply(r), vocabulary, ids));
        if (many) {
            desk.asking().done(desk.words().get(name.verb(), desk.words().get(name.what()), ids.size()));
        }
    }

    private String title(List<Id<T>> ids) {
        return ids.size() == 1 ? desk.words().get("delete.title", names.of(vocabulary, ids.getFirst()))
                : desk.words().get("delete.title.many", desk.words().get("place." + vocabulary.key()),
                        ids.size());
    }

    private String used(List<Id<T>> ids, List<Mention> mentions) {
        boolean activities = mentions.stream().allMatch(m -> m.place().equals("activity"));
        String key = activities ? "delete.used.activities" : "delete.used";
        return desk.words().get(key, mentions.size(), ids.size());
    }

    private Node places(List<Mention> mentions) {
        VBox box = new VBox(2);
        box.getStyleClass().add("mentions");
        mentions.stream().limit(MOST_NAMES).forEach(m -> {
            Label line = new Label(names.of(m));
            line.getStyleClass().add("mention");
            box.getChildren().add(line);
        });
        if (mentions.size() > MOST_NAMES) {
            box.getChildren().add(Parts.label(
                    desk.words().get("delete.more", mentions.size() - MOST_NAMES), "muted"));
        }
        box.setAccessibleText(mentions.stream().limit(MOST_NAMES).map(names::of)
                .collect(Collectors.joining(", ")));
        return box;
    }

    private Label consequence() {
        String key = "delete.drop." + vocabulary.key();
        Label label = Dialogs.sentence(desk.words().get(desk.words().has(key) ? key : "delete.drop.any"));
        label.getStyleClass().add("muted");
        return label;
    }
}
