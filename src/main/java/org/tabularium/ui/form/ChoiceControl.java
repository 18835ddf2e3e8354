package org.tabularium.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.tabularium.ui.form.Put.Gesture;

/// Chooses one of a few words.
final class ChoiceControl<V extends Enum<V>> implements Control<V> {
    /// An entry of the list; without a word it stands for "none".
    private record Entry<V>(Optional<V> word) {}

    private final ComboBox<Entry<V>> box = new ComboBox<>();
    private boolean showing;

    private ChoiceControl(List<Optional<V>> options, String label, Host host, Sink<Optional<V>> sink) {
        box.getItems().setAll(options.stream().map(Entry::new).toList());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(host.name(label));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Entry<V> entry) {
                return entry == null || entry.word().isEmpty() ? host.words().get("choice.none")
                        : host.label(label + "." + key(entry.word().get()));
            }

            @Override
            public Entry<V> fromString(String text) {
                return new Entry<>(Optional.empty());
            }
        });
        box.valueProperty().addListener((o, before, entry) -> {
            if (!showing && entry != null) {
                sink.put(entry.word(), Gesture.CHANGE, label);
            }
        });
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <V extends Enum<V>> ChoiceControl<V> required(List<V> options, String label, Host host,
            Sink<V> sink) {
        return new ChoiceControl<>(options.stream().map(Optional::of).toList(), label, host,
                put -> put.value()
                        .ifPresent(v -> sink.put(new Put<>(v, put.gesture(), put.label(), put.path(),
                                put.beside()))));
    }

    static <V extends Enum<V>> Control<Optional<V>> optional(List<V> options, String label, Host host,
            Sink<Optional<V>> sink) {
        List<Optional<V>> all = Stream
                .concat(Stream.of(Optional.<V>empty()), options.stream().map(Optional::of)).toList();
        ChoiceControl<V> control = new ChoiceControl<>(all, label, host, sink);
        return new Control<>() {
            @Override
            public Node node() {
                return control.node();
            }

            @Override
            public void show(Optional<V> value) {
                control.showOptional(value);
            }

            @Override
            public void focus(String path) {
                control.focus(path);
            }
        };
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(V value) {
        showOptional(Optional.of(value));
    }

    private void showOptional(Optional<V> value) {
        showing = true;
        box.setValue(new Entry<>(value));
        showing = false;
    }

    @Override
    public void focus(String path) {
        box.requestFocus();
    }
}
