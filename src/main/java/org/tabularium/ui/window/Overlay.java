package org.tabularium.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tabularium.ui.look.Parts;

/// A dialog above the window: one at a time, closed by its buttons or by Esc, after which the focus returns.
public final class Overlay {
    private static final double NARROW = 460;
    private static final double WIDE = 580;
    private static final int USUAL_CHOICES = 3;
    private final StackPane veil = new StackPane();
    private Optional<Node> before = Optional.empty();
    private final Supplier<String> closing;
    private boolean light;
    /// What fills the window below a dialog that was opened from there.
    private Optional<Region> wide = Optional.empty();
    /// What follows when the dialog, or the one that fills the window, is left.
    private Runnable left = () -> {};

    /// A button of a dialog.
    ///
    /// @param text the verb, which says the result
    /// @param accent whether it is what is usually done
    /// @param action what it does; the dialog is closed first
    public record Choice(String text, boolean accent, Runnable action) {}

    /// @param closing what the button that closes a dialog is called
    Overlay(Supplier<String> closing) {
        this.closing = closing;
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        veil.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        veil.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && e.getTarget() instanceof ListView<?>) {
                close(); // a list would keep the key to itself, though nothing is edited in it
                e.consume();
            }
            if (!light && e.getCode() == KeyCode.TAB && !e.isControlDown() && !e.isAltDown()) {
                keepWithin(e);
            }
        });
        veil.setOnMouseClicked(e -> {
            if (light && veil.equals(e.getTarget())) { // not something on it
                close();
            }
        });
    }

    /// From the last control of a dialog the focus goes to its first, never to what lies below.
    private void keepWithin(KeyEvent event) {
        List<Node> controls = new ArrayList<>();
        collect(veil, controls);
        int at = controls.indexOf(focusOwner());
        boolean leaving = event.isShiftDown() ? at <= 0 : at < 0 || at == controls.size() - 1;
        if (leaving && !controls.isEmpty()) {
            (event.isShiftDown() ? controls.getLast() : controls.getFirst()).requestFocus();
            event.consume();
        }
    }

    private static void collect(Parent parent, List<Node> controls) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable()) {
                controls.add(node);
            }
            if (node instanceof Parent inner) {
                collect(inner, controls);
            }
        }
    }

    Node node() {
        return veil;
    }

    boolean isOpen() {
        return veil.isVisible();
    }

    /// Asks a question in a sentence or two.
    public void ask(String title, String text, List<Choice> choices) {
        Label words = Parts.label(text, "dialog-text");
        words.setWrapText(true);
        open(title, words, buttons(choices), choices.size() > USUAL_CHOICES ? WIDE : NARROW);
    }

    /// Asks a question that may also be left without an answer.
    ///
    /// @param dismissed follows then
    void ask(String title, String text, List<Choice> choices, Runnable dismissed) {
        ask(title, text, choices);
        if (wide.isEmpty()) {
            left = dismissed;
        }
    }

    /// Opens a dialog with any content.
    public void open(String title, Node content, Node footer, double width) {
        Button close = Parts.icon("fth-x", closing.get(), this::close);
        HBox header = new HBox(Parts.label(title, "pane-title"), Parts.space(), close);
        header.getStyleClass().add("dialog-header");
        VBox dialog = new VBox(header, content, footer);
        dialog.getStyleClass().add("dialog");
        show(dialog, width, Pos.CENTER);
        first(dialog).ifPresent(Node::requestFocus);
    }

    /// Opens what takes the whole window. A dialog that is opened from there leads back to it.
    ///
    /// @param closed follows when it is left
    void openWide(String title, Node content, Node footer, Runnable closed) {
        wide = Optional.empty();
        open(title, content, footer, Double.MAX_VALUE);
        Region dialog = (Region) veil.getChildren().getFirst();
        VBox.setVgrow(content, Priority.ALWAYS);
        dialog.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        dialog.setPrefWidth(Region.USE_COMPUTED_SIZE);
        dialog.getStyleClass().add("wide-dialog");
        wide = Optional.of(dialog);
        left = closed;
    }

    /// Opens something light at the top, which a click beside it closes.
    void openLight(Region dialog, double width, Node focus) {
        dialog.getStyleClass().add("dialog");
        show(dialog, width, Pos.TOP_CENTER);
        light = true;
        focus.requestFocus();
    }

    private void show(Region dialog, double width, Pos where) {
        light = false;
        StackPane.setAlignment(dialog, where);
        dialog.setMaxSize(width, Region.USE_PREF_SIZE);
        dialog.setPrefWidth(width);
        if (veil.getScene() != null && !veil.isVisible()) {
            before = Optional.ofNullable(focusOwner());
        }
        veil.getChildren().setAll(dialog);
        veil.setVisible(true);
    }

    /// The buttons of a dialog, the usual one last.
    public HBox buttons(List<Choice> choices) {
        HBox bar = new HBox(8, Parts.space());
        bar.getStyleClass().add("dialog-footer");
        choices.forEach(choice -> {
            Button button = new Button(choice.text());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(e -> {
                if (wide.isEmpty()) {
                    left = () -> {}; // it is answered
                }
                close();
                choice.action().run();
            });
            if (choice.accent()) {
                button.getStyleClass().add("accent");
                button.setDefaultButton(true);
            }
            bar.getChildren().add(button);
        });
        return bar;
    }

    public void close() {
        Optional<Region> below = wide.filter(w -> !veil.getChildren().contains(w));
        if (below.isPresent()) {
            veil.getChildren().setAll(below.get());
            first(below.get()).ifPresent(Node::requestFocus);
            return;
        }
        closeAll();
    }

    /// Closes what is open and what lies below it.
    void closeAll() {
        Runnable follows = left;
        wide = Optional.empty();
        left = () -> {};
        follows.run();
        veil.setVisible(false);
        veil.getChildren().clear();
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    private @Nullable Node focusOwner() {
        return veil.getScene().getFocusOwner();
    }

    private static Optional<Node> first(Region dialog) {
        return dialog.lookupAll(".button.accent").stream().findFirst()
                .or(() -> dialog.lookupAll(".button").stream().findFirst());
    }
}
