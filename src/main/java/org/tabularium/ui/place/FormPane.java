package org.tabularium.ui.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.form.FormView;
import org.tabularium.ui.look.FocusOwner;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Ports;

/// The pane of a form: title with badge, links to the sections, and the form itself.
///
/// @param <E> the entity
final class FormPane<E> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    /// In a narrower form the name needs the room; what the badge says stands in the form, too.
    private static final double ROOM_FOR_BADGE = 380;
    private final VBox box = new VBox();
    private final Label title = Parts.label("", "pane-title");
    private final Label badge = Parts.label("", "badge");
    private final ScrollPane scroll;
    private final FlowPane bar = new FlowPane();
    private final List<Button> links = new ArrayList<>();
    private final FormView<E> form;
    private final Consumer<Optional<String>> focused;
    private final PaneFlags flags;
    private String entered = "";
    private @Nullable Node worked;

    FormPane(FormView<E> form, Desk desk, Optional<Node> menu, Consumer<Optional<String>> focused) {
        this.form = form;
        this.focused = focused;
        flags = new PaneFlags(form, desk);
        HBox header = new HBox(12, title, badge, Parts.space(), flags.count());
        header.getStyleClass().add("pane-header");
        menu.ifPresent(header.getChildren()::add);
        HBox.setHgrow(title, Priority.SOMETIMES);
        title.setMinWidth(0);
        badge.setMinWidth(Label.USE_PREF_SIZE);
        badge.visibleProperty().bind(badge.textProperty().isNotEmpty()
                .and(box.widthProperty().greaterThan(ROOM_FOR_BADGE)));
        badge.managedProperty().bind(badge.visibleProperty());
        scroll = Parts.scroll();
        scroll.setContent(form.node());
        scroll.setPrefHeight(0); // it takes what is left anyway: no need to measure the form for it
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        bar.setMinHeight(FlowPane.USE_PREF_SIZE);
        bar.getStyleClass().add("section-links");
        if (form.marks().size() > 2) {
            form.marks().forEach(mark -> links.add(link(mark)));
        } else {
            bar.setManaged(false);
            bar.setVisible(false);
        }
        scroll.vvalueProperty().addListener(o -> markCurrent());
        scroll.viewportBoundsProperty().addListener(o -> markCurrent());
        box.getStyleClass().add("form-pane");
        box.getChildren().addAll(header, bar, form.general(), scroll);
        FocusOwner.of(box, this::moved);
    }

    private void moved(@Nullable Node owner) {
        form.focusMoved(owner);
        Optional<String> path = owner == null ? Optional.empty() : form.path(owner);
        path.ifPresent(field -> entered = field);
        focused.accept(path);
        if (path.isPresent() && owner != null) {
            Platform.runLater(() -> {
                Parts.reveal(scroll, owner);
                worked = owner;
                markCurrent();
            });
        }
    }

    /// The field entered last since this entity is shown; empty for none.
    String entered() {
        return entered;
    }

    Node node() {
        return box;
    }

    FormView<E> form() {
        return form;
    }

    /// Shows what was found in the entity: under its fields, and beside its name how many there are.
    void flag(String place, String entity) {
        flags.show(place, entity, links);
    }

    void title(String text, String state) {
        title.setText(text);
        badge.setText(state);
    }

    /// Whether the badge says that all is as it should be.
    void approve(boolean good) {
        badge.pseudoClassStateChanged(GOOD, good);
        badge.setGraphic(good ? new FontIcon("fth-check") : null);
    }

    /// Lets everything be read and copied but nothing be changed; for registers that are open for reading only.
    void lock() {
        Locking.lock(form.node());
    }

    /// Shows an entity; what is seen of it at once, the rest in the frames that follow.
    ///
    /// @param another whether it is another one than before
    /// @param locked whether it may only be read
    void show(E entity, boolean another, boolean locked, Ports.Frames frames) {
        if (bar.getChildren().isEmpty()) {
            frames.next(() -> Parts.put(bar.getChildren(), links));
        }
        if (locked) {
            form.show(entity, another);
            lock();
        } else {
            form.show(entity, another, scroll.getViewportBounds().getHeight(), frames);
        }
        if (another) {
            entered = "";
            scroll.setVvalue(0);
        }
    }

    private Button link(FormView.SectionMark mark) {
        Button link = new Button(mark.title());
        link.getStyleClass().add("section-link");
        link.setFocusTraversable(false);
        link.setOnAction(e -> scrollTo(mark.node().getBoundsInParent().getMinY() - 8));
        return link;
    }

    private double room() {
        return scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
    }

    private void scrollTo(double y) {
        scroll.setVvalue(room() <= 0 ? 0 : Math.clamp(y / room(), 0, 1));
    }

    private void markCurrent() {
        double seen = scroll.getVvalue() * Math.max(0, room()) + 60;
        List<FormView.SectionMark> marks = form.marks();
        int current = 0;
        while (current + 1 < marks.size() && follows(marks.get(current), marks.get(current + 1), seen)) {
            current++;
        }
        int at = worked().orElse(current);
        for (int i = 0; i < links.size(); i++) {
            links.get(i).pseudoClassStateChanged(CURRENT, i == at);
        }
    }

    /// The section of the field that has the focus, while the field is seen.
    private OptionalInt worked() {
        Node field = worked;
        if (field == null || field.getScene() == null || !field.isFocused()) {
            return OptionalInt.empty();
        }
        Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
        Bounds there = field.localToScene(field.getLayoutBounds());
        List<FormView.SectionMark> marks = form.marks();
        return !seen.intersects(there) ? OptionalInt.empty()
                : IntStream.range(0, marks.size())
                        .filter(i -> marks.get(i).node().localToScene(marks.get(i).node().getLayoutBounds())
                                .contains(there.getCenterX(), there.getCenterY()))
                        .findFirst();
    }

    /// Whether a section stands below another, in the same column, and has been reached.
    private static boolean follows(FormView.SectionMark above, FormView.SectionMark mark, double seen) {
        double top = mark.node().getBoundsInParent().getMinY();
        return top > above.node().getBoundsInParent().getMinY() && top <= seen;
    }
}
