package org.tabularium.ui.place;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.tabularium.document.Origin;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// What stands beside the form of an entity: the preview of its sheet, or something else.
///
/// @param <T> the entities
final class Beside<T extends Identified<T>> {
    private static final double[] DIVIDERS = {0.225, 0.653};
    /// In a narrow window the form keeps its room, and the sheet beside it sets its facts below their labels.
    private static final double LEAST_LIST = 200;
    private static final double LEAST_BOTH = 532;
    /// In a narrower one nothing stands beside the form.
    private static final double LEAST_ALL = 780;
    private final Kinds<T> kind;
    private final Desk desk;
    private final SplitPane split;
    private final Optional<PreviewPane> preview;
    private final Optional<Aside> aside;
    private Optional<T> shown = Optional.empty();

    /// What stands beside the form instead of a preview.
    interface Aside {
        Node node();

        /// Shows what belongs to the entity of this id.
        void show(Register register, String entity);
    }

    /// @param split holds list and form, and takes what stands beside them
    /// @param clicked told of the sentence clicked
    Beside(Kinds<T> kind, Desk desk, SplitPane split, Optional<Aside> aside, Consumer<Origin> clicked) {
        this.kind = kind;
        this.desk = desk;
        this.split = split;
        this.aside = aside;
        preview = kind.sheet().map(s -> new PreviewPane(desk, clicked,
                () -> show(desk.editor().register(), shown)));
        split.widthProperty().map(_ -> isRoom())
                .subscribe((_, _) -> {
                    show(desk.editor().register(), shown);
                    divide();
                });
    }

    void divide() {
        double width = split.getWidth();
        if (width > 0) {
            split.setDividerPositions(Math.max(DIVIDERS[0], Math.min(LEAST_LIST / width, 0.5)),
                    Math.max(DIVIDERS[1], Math.min(1, LEAST_BOTH / width)));
        } else { // how wide the window is will be known once it has been laid out
            split.setDividerPositions(DIVIDERS);
            split.widthProperty().addListener(new Once());
        }
    }

    /// Divides again as soon as there is a width, once: after that the user may have moved the dividers.
    private final class Once implements InvalidationListener {
        @Override
        public void invalidated(Observable width) {
            if (split.getWidth() > 0) {
                width.removeListener(this);
                divide();
            }
        }
    }

    /// Shows what belongs to an entity; nothing where there is none.
    void show(Register register, Optional<T> entity) {
        shown = entity;
        preview.ifPresent(p -> {
            put(p.node(), entity.isPresent() && isRoom());
            Language language = p.language();
            entity.ifPresent(e -> kind.sheet()
                    .ifPresent(s -> p.show(() -> new PreviewPane.Sheet(s.of(desk, register, e, language),
                            s.running(desk, register, language)))));
        });
        aside.ifPresent(a -> {
            put(a.node(), entity.isPresent() && isRoom());
            entity.ifPresent(e -> a.show(register, e.id().value()));
        });
    }

    /// Marks the sentence of a field.
    void focus(Origin field) {
        preview.ifPresent(p -> p.focus(field));
    }

    private boolean isRoom() {
        return split.getWidth() == 0 || split.getWidth() >= LEAST_ALL;
    }

    private void put(Node node, boolean wanted) {
        if (wanted && !split.getItems().contains(node)) {
            split.getItems().add(node);
            divide();
        } else if (!wanted) {
            split.getItems().remove(node);
        }
    }
}
