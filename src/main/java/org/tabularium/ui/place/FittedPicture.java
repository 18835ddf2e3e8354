package org.tabularium.ui.place;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.ui.picture.DrawingView;
import org.tabularium.ui.port.Derived;

/// A picture of something that changes, drawn off the screen's thread for the width there is.
///
/// @param <V> what it is a picture of; equal ones look alike
/// @param <T> the picture, with whatever belongs to it
public final class FittedPicture<V, T> extends Pane {
    private static final double LEAST = 240;
    private final DrawingView view = new DrawingView();
    private final Derived<Asked<V>, T> derived;
    private final Function<T, Drawing> drawing;
    private Optional<V> shown = Optional.empty();

    private record Asked<V>(V of, int width) {}

    /// @param draw draws something for a width, on another thread
    /// @param drawing the drawing in what was drawn
    public FittedPicture(Desk desk, BiFunction<V, Integer, T> draw, Function<T, Drawing> drawing) {
        this.drawing = drawing;
        derived = desk.derived(a -> draw.apply(a.of(), a.width()), this::put);
        setMinWidth(0);
        widthProperty().addListener(_ -> draw());
    }

    public DrawingView view() {
        return view;
    }

    /// What was drawn last.
    public Optional<T> drawn() {
        return derived.latest();
    }

    public void show(V of) {
        shown = Optional.of(of);
        draw();
    }

    private void draw() {
        if (getWidth() > 0) {
            shown.ifPresent(of -> derived.of(new Asked<>(of, (int) getWidth())));
        }
    }

    private void put(T drawn) {
        view.show(drawing.apply(drawn));
        Platform.runLater(this::requestLayout); // what is asked for amid the layout is not heard
        if (getChildren().isEmpty()) {
            getChildren().add(view);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST;
    }
}
