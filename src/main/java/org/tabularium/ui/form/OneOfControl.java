package org.tabularium.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.tabularium.form.Kind;
import org.tabularium.form.Kind.Variant;
import org.tabularium.ui.form.Put.Gesture;

/// One of several shapes of the same thing: a choice of the shape, and below it the form of the one chosen.
///
/// @param <T> the thing
final class OneOfControl<T> implements Control<T> {
    private final VBox box = new VBox(6);
    private final ComboBox<Variant<T, ? extends T>> shape = new ComboBox<>();
    private final Map<Variant<T, ? extends T>, PartControl<?>> parts = new LinkedHashMap<>();
    private final Kind.OneOf<T> kind;
    private final Host host;
    private final Sink<T> sink;
    private final Function<String, List<Choosable<String>>> siblings;
    private boolean showing;

    OneOfControl(Kind.OneOf<T> kind, String label, Host host, Sink<T> sink,
            Function<String, List<Choosable<String>>> siblings) {
        this.kind = kind;
        this.host = host;
        this.sink = sink;
        this.siblings = siblings;
        shape.getItems().setAll(kind.variants());
        shape.setMaxWidth(Double.MAX_VALUE);
        shape.setAccessibleText(host.name(label));
        shape.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Variant<T, ? extends T> variant) {
                return variant == null ? "" : host.label(label + "." + variant.key());
            }

            @Override
            public @Nullable Variant<T, ? extends T> fromString(String text) {
                return null;
            }
        });
        shape.valueProperty().addListener((o, before, variant) -> {
            if (!showing && variant != null) {
                sink.put(variant.create().get(), Gesture.CHANGE, label);
            }
        });
        box.getChildren().add(shape);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(T value) {
        kind.variants().stream().filter(v -> v.type().isInstance(value)).findFirst()
                .ifPresent(v -> show(v, value));
    }

    private <V extends T> void show(Variant<T, V> variant, T value) {
        showing = true;
        shape.setValue(variant);
        showing = false;
        PartControl<V> part = part(variant);
        part.show(variant.type().cast(value));
        if (box.getChildren().size() < 2 || !box.getChildren().get(1).equals(part.node())) {
            box.getChildren().setAll(shape, part.node());
        }
    }

    @SuppressWarnings("unchecked") // each part is kept under its own variant
    private <V extends T> PartControl<V> part(Variant<T, V> variant) {
        return (PartControl<V>) parts.computeIfAbsent(variant,
                v -> new PartControl<>(variant.form(), host,
                        put -> sink.put(new Put<T>(put.value(), put.gesture(), put.label(), put.path(),
                                put.beside())),
                        siblings));
    }

    @Override
    public void focus(String path) {
        Variant<T, ? extends T> variant = shape.getValue();
        if (variant == null) {
            shape.requestFocus();
        } else {
            part(variant).focus(path);
        }
    }
}
