package org.tabularium.ui.picture;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.tabularium.document.drawing.Ink;

/// The colours of a picture, which the style sheet gives (`-ink-text` and so on): another theme changes them, and what
/// is drawn follows without being drawn or styled anew.
final class Inks {
    private static final Map<Ink, CssMetaData<DrawingView, Color>> STYLES = new EnumMap<>(Ink.class);
    private final Map<Ink, SimpleStyleableObjectProperty<Color>> colours = new EnumMap<>(Ink.class);

    static {
        Arrays.stream(Ink.values()).forEach(ink -> STYLES.put(ink, new Style(ink)));
    }

    /// What the style sheet may say of a view.
    static final List<CssMetaData<? extends Styleable, ?>> STYLEABLE = Stream
            .concat(Region.getClassCssMetaData().stream(), STYLES.values().stream()).toList();

    Inks(DrawingView view) {
        STYLES.forEach((ink, style) -> colours.put(ink,
                new SimpleStyleableObjectProperty<>(style, view, style.getProperty(), Color.TRANSPARENT)));
    }

    /// What a node is painted in.
    ObservableValue<Color> colour(Ink ink, double opacity) {
        return opacity >= 1 ? property(ink) : property(ink).map(c -> c.deriveColor(0, 1, 1, opacity));
    }

    private SimpleStyleableObjectProperty<Color> property(Ink ink) {
        return Objects.requireNonNull(colours.get(ink));
    }

    private static final class Style extends CssMetaData<DrawingView, Color> {
        private final Ink ink;

        Style(Ink ink) {
            super("-ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    StyleConverter.getColorConverter(), Color.TRANSPARENT);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(DrawingView view) {
            return true;
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(DrawingView view) {
            return view.inks().property(ink);
        }
    }
}
