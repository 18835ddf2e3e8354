package org.tabularium.ui.transfers;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Item.Subject;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Footing;
import org.tabularium.picture.map.MapContent;
import org.tabularium.picture.map.MapFrame;
import org.tabularium.picture.map.TransferMap;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.picture.DrawingView;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.port.Derived;
import org.tabularium.words.Words;

/// The map, drawn in the background as large as there is room for it, and what part of the world it shows.
final class MapPane {
    private static final double LEAST_HEIGHT = 160;
    private static final double LEAST_WIDTH = 160;
    private final Node tools;
    private final DrawingView view = new DrawingView();
    private final Region sheet = new Sheet();
    private final Map<MapFrame, ToggleButton> frames = new EnumMap<>(MapFrame.class);
    private final ToggleGroup group = new ToggleGroup();
    private final Derived<Asked, Drawing> drawn;
    private Optional<MapContent> content = Optional.empty();
    private Set<Footing> footings = Set.of(Footing.values());
    private Optional<String> marked = Optional.empty();
    private Optional<String> hovered = Optional.empty();

    /// What is drawn.
    private record Asked(MapContent content, MapFrame frame, double width, double height,
            TransferMap.Shown shown) {}

    /// Draws in the background, where the fonts that letters are measured by are read, too.
    private static final class Draughtsman implements Function<Asked, Drawing> {
        private final Locale language;
        private Optional<TransferMap> map = Optional.empty();

        Draughtsman(Locale language) {
            this.language = language;
        }

        @Override
        public Drawing apply(Asked a) {
            TransferMap known = map.orElseGet(() -> new TransferMap(Ruler.bundled()));
            map = Optional.of(known);
            return known.drawing(a.content(), a.frame(), a.width(), a.height(), language, a.shown());
        }
    }

    /// What is asked for on the map.
    ///
    /// @param chosen a country was chosen, by its code
    /// @param framed another part of the world is shown
    /// @param hidden the map is to be put away
    /// @param save the map is wanted as a file
    record Hands(Consumer<String> chosen, Consumer<MapFrame> framed, Runnable hidden,
            Consumer<MapFrame> save) {}

    MapPane(Desk desk, MapFrame first, Hands hands) {
        drawn = desk.derived(new Draughtsman(desk.words().locale()), view::show);
        view.setAccessibleText(desk.words().get("transfer.map"));
        view.onHover(subject -> {
            hovered = subject.map(Subject::id);
            draw();
        });
        InvalidationListener walked = o -> draw();
        view.focusedProperty().addListener(walked);
        view.focusedSubjectProperty().addListener(walked);
        view.onChosen(
                subject -> share(subject.id()).map(MapContent.Share::country).ifPresent(hands.chosen()));
        tools = tools(desk.words(), first, hands);
        sheet.setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        sheet.getStyleClass().add("map-pane");
    }

    private Node tools(Words words, MapFrame first, Hands hands) {
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        for (MapFrame frame : List.of(MapFrame.WORLD, MapFrame.EUROPE)) {
            ToggleButton button =
                    new ToggleButton(words.get("transfer.map." + frame.name().toLowerCase(Locale.ROOT)));
            button.getStyleClass().add("segment");
            button.setToggleGroup(group);
            button.setSelected(frame == first);
            frames.put(frame, button);
            segments.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (before != null) {
                hands.framed().accept(frame());
                draw();
            }
        });
        Button hide = Parts.icon("fth-chevrons-up", words.get("transfer.map.hide"), hands.hidden());
        Button save = Parts.icon("fth-download", words.get("transfer.map.save"),
                () -> hands.save().accept(frame()));
        hide.getStyleClass().add("map-hide");
        HBox all = new HBox(6, segments, Parts.space(), save, hide);
        all.getStyleClass().add("map-tools");
        return all;
    }

    Node node() {
        return sheet;
    }

    /// What part of the world is shown, and whether.
    Node tools() {
        return tools;
    }

    void show(MapContent now) {
        content = Optional.of(now);
        draw();
    }

    /// Shows only what rests on these.
    void narrow(Set<Footing> wanted) {
        footings = wanted;
        draw();
    }

    /// Brings out what shows a transfer, else a country; everything alike if there is neither.
    void mark(Optional<String> row, Optional<String> country) {
        marked = content
                .flatMap(c -> row.flatMap(c::subject).or(() -> country.flatMap(code -> c.shares().stream()
                        .filter(s -> s.country().equals(code)).findFirst().map(MapContent.Share::id))));
        draw();
    }

    private Optional<MapContent.Share> share(String id) {
        return content.stream().flatMap(c -> c.shares().stream()).filter(s -> s.id().equals(id)).findFirst();
    }

    /// Where the keyboard is, while the map has it.
    private Optional<String> walkedTo() {
        return view.isFocused() ? view.focusedSubjectProperty().get().map(Subject::id) : Optional.empty();
    }

    private MapFrame frame() {
        return frames.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey)
                .findFirst().orElse(MapFrame.WORLD);
    }

    private void draw() {
        double width = Math.floor(view.getWidth());
        double height = Math.floor(view.getHeight());
        if (width >= LEAST_WIDTH && height >= 1) {
            content.ifPresent(c -> drawn.of(new Asked(c, frame(), width, height,
                    new TransferMap.Shown(footings, hovered.or(this::walkedTo).or(() -> marked)))));
        }
    }

    /// Where the picture lies: it never asks for more room than there is, and is drawn anew when that changes.
    private final class Sheet extends Region {
        private final Rectangle clip = new Rectangle();

        Sheet() {
            getChildren().add(view);
            setClip(clip);
        }

        @Override
        protected double computePrefHeight(double width) {
            return 0;
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected void layoutChildren() {
            Insets in = getInsets();
            clip.setWidth(getWidth());
            clip.setHeight(getHeight());
            view.resizeRelocate(in.getLeft(), in.getTop(), getWidth() - in.getLeft() - in.getRight(),
                    getHeight() - in.getTop() - in.getBottom());
            draw();
        }
    }
}
