package org.tabularium.ui.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.model.Activity;
import org.tabularium.picture.flow.FlowDrawing;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.EmptyPlace;
import org.tabularium.ui.port.Derived;

/// The flow of one activity: the picture, in which a path is followed by mouse or keyboard, and the path as a sentence.
final class FlowView {
    /// Room of the scroll bar of a picture that is higher than the window.
    private static final double BAR = 14;
    private final VBox box = new VBox();
    private final FlowHeader header;
    private final Following following;
    private final ScrollPane scroll = Parts.scroll();
    private final PathLine path;
    private final StackPane picture;
    private final Node empty;
    private final Desk desk;
    private final Derived<Laying.Asked, Optional<FlowDrawing>> laid;
    private Optional<Activity> activity = Optional.empty();

    /// What the view asks for.
    ///
    /// @param form shows the form again
    /// @param lead leaves for where something is edited
    /// @param save has the picture of an activity saved
    record Hands(Runnable form, Consumer<Spot> lead, Consumer<Activity> save) {}

    FlowView(Desk desk, Hands hands) {
        this.desk = desk;
        laid = desk.derived(new Laying(desk.law(), desk.words().language())::laid, this::show);
        header = new FlowHeader(desk, hands.form(), () -> activity.ifPresent(hands.save()));
        path = new PathLine(desk, hands.lead());
        following = new Following(path::show);
        following.view().onChosen(subject -> following.flow()
                .flatMap(f -> new Leads(f.content()).spot(subject)).ifPresent(hands.lead()));
        empty = EmptyPlace.of(desk.words(), "flow", () -> activity
                .ifPresent(a -> hands.lead().accept(new Spot("activity", a.id().value(), "purposes"))),
                List.of());
        VBox.setVgrow(empty, Priority.ALWAYS);
        scroll.setContent(following.view());
        scroll.setPrefHeight(0); // it takes what is left anyway
        scroll.getStyleClass().add("form-scroll");
        scroll.widthProperty().addListener(o -> lay());
        scroll.heightProperty().addListener(o -> lay());
        // A long sentence grows over the picture, which stays as it is: it would jump under the mouse.
        picture = new StackPane(scroll, path.node());
        StackPane.setMargin(scroll, new Insets(0, 0, PathLine.HEIGHT, 0));
        StackPane.setAlignment(path.node(), Pos.BOTTOM_LEFT);
        VBox.setVgrow(picture, Priority.ALWAYS);
        box.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                hands.form().run();
            }
        });
        box.getStyleClass().add("wide-place");
        box.getChildren().setAll(header.node(), picture);
    }

    Node node() {
        return box;
    }

    void focus() {
        if (picture.getParent() == null) {
            first().ifPresent(Node::requestFocus);
        } else {
            following.view().requestFocus();
        }
    }

    private Optional<Node> first() {
        return Optional.ofNullable(empty.lookup(".accent"));
    }

    /// Shows an activity as it is now.
    ///
    /// @param name what it is called
    void show(Activity now, String name) {
        if (activity.filter(a -> a.id().equals(now.id())).isEmpty()) {
            following.clear();
            scroll.setVvalue(0);
        }
        activity = Optional.of(now);
        header.show(now, name);
        lay();
    }

    /// Shows what was found on the path.
    void found() {
        path.renew();
    }

    private void lay() {
        if (scroll.getWidth() > 0 && scroll.getHeight() > 0) {
            activity.ifPresent(a -> laid.of(new Laying.Asked(new Same<>(desk.editor().register()), a.id(),
                    Math.floor(scroll.getWidth()), Math.floor(scroll.getHeight()), BAR)));
        }
    }

    private void show(Optional<FlowDrawing> now) {
        boolean focused = following.view().isFocused() || first().filter(Node::isFocused).isPresent();
        Parts.put(box.getChildren(), List.of(header.node(), now.isPresent() ? picture : empty));
        if (focused) {
            focus();
        }
        header.saving(now.isPresent());
        now.ifPresent(following::show);
    }
}
