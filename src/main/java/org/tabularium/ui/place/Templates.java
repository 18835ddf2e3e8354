package org.tabularium.ui.place;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.ui.look.Parts;

/// What the place of activities offers of templates; the other places offer none.
///
/// @param <T> the entities of the place
record Templates<T extends Identified<T>>(Desk desk, boolean offered) {

    static <T extends Identified<T>> Templates<T> of(Desk desk, Vocabulary<T> vocabulary) {
        return new Templates<>(desk, vocabulary.equals(Vocabulary.ACTIVITIES));
    }

    /// A menu, and beside it the button that keeps the selected activity as a template.
    Node beside(Node menu, Supplier<Optional<Id<T>>> selected) {
        if (!offered) {
            return menu;
        }
        Button keep = Parts.icon("fth-bookmark", desk.words().get("template.save"),
                () -> selected.get().ifPresent(id -> desk.shelves().saveTemplate(new Id<>(id.value()))));
        HBox both = new HBox(2, keep, menu);
        both.setAlignment(Pos.CENTER_RIGHT);
        return both;
    }

    /// Further first steps in the empty place.
    List<Button> steps() {
        if (!offered) {
            return List.of();
        }
        Button step = new Button(desk.words().get("template.from"));
        step.setOnAction(e -> desk.shelves().insertTemplates());
        return List.of(step);
    }

    /// What stands below the field for the name of a new entity.
    Optional<Hyperlink> link() {
        if (!offered) {
            return Optional.empty();
        }
        Hyperlink link = new Hyperlink(desk.words().get("template.from"));
        link.setOnAction(e -> desk.shelves().insertTemplates());
        return Optional.of(link);
    }
}
