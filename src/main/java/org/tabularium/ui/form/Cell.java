package org.tabularium.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.tabularium.form.Field;

/// A cell of a table: at rest it shows words; entered, it is the control of its field.
///
/// @param <P> what a row shows
/// @param <A> what the cell says
final class Cell<P, A> {
    static final String FRAME = "cell-frame";
    private static final double SIDES = 13;
    private static final PseudoClass ENTERED = PseudoClass.getPseudoClass("entered");
    private final Label words = new Label();
    private final Label caption = new Label();
    private final VBox content = new VBox(2, caption, words);
    private final StackPane node = new Frame();
    private final Field<P, A> field;
    private final String label;
    private final Host host;
    private final CellControls<P> controls;
    private final Function<P, String> text;
    private @Nullable Control<A> control;
    private Optional<P> shown = Optional.empty();
    private boolean entered;

    /// @param label key of the column's label
    /// @param host the world as seen from the row
    /// @param text what the cell shows at rest
    Cell(Field<P, A> field, String label, Host host, CellControls<P> controls, Function<P, String> text) {
        this.field = field;
        this.label = label;
        this.host = host;
        this.controls = controls;
        this.text = text;
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        caption.setText(host.label(label));
        caption.getStyleClass().add("cell-caption");
        caption.setWrapText(true);
        narrow(false);
        content.setAlignment(Pos.TOP_LEFT);
        node.setAlignment(Pos.TOP_LEFT);
        node.getChildren().add(content);
        node.getStyleClass().add(FRAME);
        node.setMinWidth(0);
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        Segments.mark(node, field.key());
        Focusing.onFocus(node, inside -> {
            if (!inside) {
                leave();
            }
        });
    }

    Node node() {
        return node;
    }

    boolean isEntered() {
        return entered;
    }

    /// Whether there is a control for the cell; without, what it shows is changed in the details.
    boolean isEditable() {
        return CellControls.fits(field.kind());
    }

    /// Names the column within the cell, where there is no header.
    void narrow(boolean wanted) {
        caption.setManaged(wanted);
        caption.setVisible(wanted);
    }

    void show(P part) {
        shown = Optional.of(part);
        String said = text.apply(part);
        words.setText(said);
        node.setAccessibleText(
                host.name(label) + ": " + (said.isEmpty() ? host.words().get("cell.empty") : said));
        Control<A> made = control;
        if (made != null && entered) {
            made.show(field.lens().of(part));
        }
    }

    void focus() {
        node.requestFocus();
    }

    /// Turns into the control and moves the focus into it.
    void enter() {
        if (shown.isEmpty() || !isEditable()) {
            return;
        }
        Control<A> made = control;
        if (made == null) {
            made = controls.control(field, label, value -> shown.map(text).orElse(""));
            control = made;
            node.getChildren().add(made.node());
        }
        made.show(field.lens().of(shown.get()));
        turn(true, made);
        // a text field that is dressed only after it has the focus selects what was typed into it meanwhile
        made.node().applyCss();
        made.focus("");
    }

    /// Enters and types.
    void type(String typed) {
        enter();
        if (entered && node.getScene().getFocusOwner() instanceof TextInputControl input) {
            input.replaceSelection(typed);
        }
    }

    /// Shows the words again.
    void leave() {
        Control<A> made = control;
        if (entered && made != null) {
            turn(false, made);
        }
    }

    private void turn(boolean into, Control<A> made) {
        entered = into;
        made.node().setVisible(into);
        made.node().setManaged(into);
        content.setVisible(!into);
        content.setManaged(!into);
        node.pseudoClassStateChanged(ENTERED, into);
    }

    /// How wide the cell has to be for its longest word.
    double longest() {
        Text measure = new Text();
        measure.setFont(words.getFont());
        return Stream.of(words.getText().split("\\s+")).mapToDouble(word -> {
            measure.setText(word);
            return Math.ceil(measure.getLayoutBounds().getWidth());
        }).max().orElse(0) + SIDES;
    }

    /// The text fields of the control, in order.
    List<Node> inputs() {
        Control<A> made = control;
        return made == null ? List.of() : inputs(made.node()).toList();
    }

    private static Stream<Node> inputs(Node node) {
        return node instanceof TextInputControl ? Stream.of(node)
                : node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Cell::inputs)
                        : Stream.of();
    }

    /// Lets aids such as screen readers enter a cell.
    private final class Frame extends StackPane {
        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                enter();
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
