package org.tabularium.ui.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.form.Field;
import org.tabularium.form.Kind;
import org.tabularium.ui.look.MeasuredBox;
import org.tabularium.ui.look.Parts;

/// Fields side by side in rows of six sixths, and below them a chip for each field that says nothing yet.
///
/// @param <E> the entity or part
final class FieldGrid<E> {
    private final VBox box = new MeasuredBox(6);
    private final SixthsPane grid = new SixthsPane();
    private final FlowPane chips = new FlowPane(6, 6);
    private final List<Field<E, ?>> fields;
    private final Controls<E> controls;
    private final Host host;
    private final String form;
    private final Map<Field<E, ?>, Box<E, ?>> boxes = new LinkedHashMap<>();
    private final Map<Field<E, ?>, Node> offers = new HashMap<>();
    private final Set<Field<E, ?>> demanded = new HashSet<>();
    private List<Field<E, ?>> placed = List.of();
    private Optional<E> shown = Optional.empty();

    FieldGrid(String form, List<Field<E, ?>> fields, Controls<E> controls, Host host) {
        this.form = form;
        this.fields = fields;
        this.controls = controls;
        this.host = host;
        box.setMinWidth(0);
        box.getStyleClass().add(Flags.GRID);
        chips.setMinWidth(0);
        chips.setPrefWrapLength(200);
        chips.getStyleClass().add("optional-parts");
        chips.setMinHeight(FlowPane.USE_PREF_SIZE);
        box.getChildren().addAll(grid, chips);
    }

    VBox node() {
        return box;
    }

    /// The chips of optional fields, which a part shows only while it has the focus.
    Node chips() {
        return chips;
    }

    /// Whether there are fields that are offered by chips.
    boolean offersMore() {
        return !chips.getChildren().isEmpty();
    }

    void show(E entity) {
        show(entity, fields.size());
    }

    /// Shows an entity as far as there are controls for it already, and makes one more.
    ///
    /// @return whether all of it is shown
    boolean showMore(E entity) {
        return show(entity, 1);
    }

    /// @param most so many controls may be made for it
    private boolean show(E entity, int most) {
        shown = Optional.of(entity);
        List<Field<E, ?>> wanted =
                fields.stream().filter(f -> demanded.contains(f) || !f.isAbsent(entity)).toList();
        Optional<Field<E, ?>> tooMany =
                wanted.stream().filter(f -> !boxes.containsKey(f)).skip(most).findFirst();
        List<Field<E, ?>> visible = tooMany.map(f -> wanted.subList(0, wanted.indexOf(f))).orElse(wanted);
        boolean unplaced = grid.getChildrenUnmodifiable().isEmpty() && chips.getChildren().isEmpty();
        if (unplaced || !visible.equals(placed)) {
            place(visible);
        }
        if (tooMany.isEmpty()) {
            offer(fields.stream().filter(f -> !wanted.contains(f)).toList());
        }
        visible.forEach(f -> box(f).show(entity));
        return tooMany.isEmpty();
    }

    /// Another entity follows: what was asked for on demand is no longer wanted.
    void forget() {
        demanded.clear();
        boxes.values().forEach(b -> b.control().forget());
    }

    /// Whether a path leads into one of the fields.
    boolean holds(String path) {
        return fields.stream().anyMatch(f -> leads(f, path));
    }

    boolean focus(String path) {
        Optional<Field<E, ?>> wanted = fields.stream().filter(f -> leads(f, path)).findFirst();
        wanted.ifPresent(field -> {
            demand(field);
            box(field).control().focus(Segments.below(field.key(), path).orElse(""));
        });
        return wanted.isPresent();
    }

    private static boolean leads(Field<?, ?> field, String path) {
        return Segments.below(field.key(), path).isPresent() || field.key().startsWith(path + "/");
    }

    void focusFirst() {
        if (!placed.isEmpty()) {
            box(placed.getFirst()).control().focus("");
        }
    }

    /// Whether no field is shown, only chips.
    boolean isBare() {
        return placed.isEmpty();
    }

    void focusChips() {
        chips.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /// Whether a node stands in the first field.
    boolean isFirst(Node node) {
        Node box = box(fields.getFirst()).node();
        return Stream.iterate(node, n -> n != null, Node::getParent).anyMatch(box::equals);
    }

    private void place(List<Field<E, ?>> visible) {
        placed = visible;
        grid.place(
                visible.stream().map(f -> new SixthsPane.Cell(box(f).node(), f.width().sixths())).toList());
    }

    private void offer(List<Field<E, ?>> absent) {
        Parts.put(chips.getChildren(),
                absent.stream().map(f -> offers.computeIfAbsent(f, this::chip)).toList());
        chips.setManaged(!chips.getChildren().isEmpty());
    }

    private Node chip(Field<E, ?> field) {
        Button chip = new Button(host.label(field.label(form)), new FontIcon("fth-plus"));
        chip.getStyleClass().add("optional-part");
        chip.setOnAction(e -> {
            demand(field);
            box(field).control().focus("");
        });
        return chip;
    }

    private void demand(Field<E, ?> field) {
        if (shown.isPresent() && !placed.contains(field)) {
            demanded.add(field);
            show(shown.get());
        }
    }

    private Box<E, ?> box(Field<E, ?> field) {
        Box<E, ?> known = boxes.get(field);
        if (known == null) {
            known = made(field);
            boxes.put(field, known);
        }
        return known;
    }

    private <A> Box<E, A> made(Field<E, A> field) {
        String key = field.label(form);
        Control<A> control = controls.control(field, key);
        VBox node = new MeasuredBox(4);
        node.setMinWidth(0);
        node.getStyleClass().add(Flags.FIELD);
        if (field.captioned() && (field.absent().isPresent() || !Controls.labelsItself(field.kind()))) {
            Label label = new Label(host.label(key));
            label.getStyleClass().add(holdsPart(field.kind()) ? "part-label" : "field-label");
            label.setLabelFor(control.node());
            node.getChildren().add(label);
        }
        node.getChildren().add(control.node());
        Segments.mark(node, field.key());
        return new Box<>(field, control, node);
    }

    /// Whether the label stands above fields with labels of their own.
    private static boolean holdsPart(Kind<?> kind) {
        Kind<?> said = kind instanceof Kind.Answered<?> answered ? answered.kind() : kind;
        return said instanceof Kind.Part;
    }

    private record Box<E, A>(Field<E, A> field, Control<A> control, Node node) {
        void show(E entity) {
            control.show(field.lens().of(entity));
        }
    }
}
