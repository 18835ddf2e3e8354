package org.tabularium.ui.whatif;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tabularium.check.whatif.Loss;
import org.tabularium.words.Words;

/// The question what would be, and the switch that answers it. What falls away is chosen from a list; letters that are
/// typed there lead to the next entry that begins with them.
public final class LossSwitch {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double WIDEST = 420;
    private static final double LEAST = 60;
    private static final double ARROW = 26;
    private final HBox box = new HBox(6);
    private final ComboBox<Choice> choice = new AsWideAsAsked();
    private final ToggleButton toggle = new ToggleButton();
    private final Words words;
    private final Runnable changed;
    private boolean offering;

    /// Something that can fall away.
    ///
    /// @param name what it is called
    /// @param question what is asked of it
    public record Choice(Loss loss, String name, String question) {}

    /// @param changed told that another thing is supposed, or nothing any more
    public LossSwitch(Words words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        choice.getStyleClass().add("loss-choice");
        choice.setMaxWidth(WIDEST);
        choice.setVisibleRowCount(12);
        choice.setAccessibleText(words.get("whatif.question"));
        choice.setButtonCell(new Cell(true));
        choice.setCellFactory(list -> new Cell(false));
        choice.addEventFilter(KeyEvent.KEY_TYPED, e -> jump(e.getCharacter()));
        choice.valueProperty().addListener((o, before, now) -> {
            toggle.setAccessibleText(now == null ? "" : now.question());
            tell();
        });
        StackPane knob = new StackPane();
        knob.getStyleClass().add("switch-knob");
        knob.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toggle.setGraphic(new StackPane(knob));
        toggle.getGraphic().getStyleClass().add("switch-track");
        toggle.getStyleClass().add("switch");
        toggle.selectedProperty().addListener((o, before, on) -> {
            choice.pseudoClassStateChanged(ON, on);
            tell();
        });
        box.getStyleClass().add("loss-switch");
        box.getChildren().addAll(choice, toggle);
    }

    public Node node() {
        return box;
    }

    public void focus() {
        toggle.requestFocus();
    }

    /// Offers what can fall away; what was chosen stays chosen as long as it is there.
    public void offer(List<Choice> choices) {
        offering = true;
        Optional<Loss> before = chosen();
        choice.getItems().setAll(choices);
        choices.stream().filter(c -> before.equals(Optional.of(c.loss()))).findFirst()
                .or(() -> choices.stream().findFirst())
                .ifPresentOrElse(choice::setValue, () -> choice.setValue(null));
        box.setVisible(!choices.isEmpty());
        box.setManaged(!choices.isEmpty());
        if (choices.isEmpty()) {
            toggle.setSelected(false);
        }
        offering = false;
        tell();
    }

    /// What is chosen, whether or not it is supposed to have fallen.
    public Optional<Loss> chosen() {
        return Optional.ofNullable(choice.getValue()).map(Choice::loss);
    }

    public boolean isOn() {
        return toggle.isSelected();
    }

    public void set(boolean on) {
        toggle.setSelected(on && chosen().isPresent());
    }

    private void tell() {
        if (!offering) {
            changed.run();
        }
    }

    private void jump(String typed) {
        String letter = typed.toLowerCase(words.locale());
        List<Choice> all = choice.getItems();
        if (letter.isBlank() || Character.isISOControl(letter.charAt(0)) || all.isEmpty()) {
            return;
        }
        int from = choice.getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= all.size(); i++) {
            Choice next = all.get((from + i) % all.size());
            if (next.name().toLowerCase(words.locale()).startsWith(letter)) {
                choice.setValue(next);
                return;
            }
        }
    }

    /// As wide as the question that stands there, not as the longest there could be.
    private static final class AsWideAsAsked extends ComboBox<Choice> {
        @Override
        protected double computePrefWidth(double height) {
            return Math.min(WIDEST, getButtonCell().prefWidth(height) + ARROW);
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(LEAST, computePrefWidth(height));
        }
    }

    private static final class Cell extends ListCell<Choice> {
        private final boolean asks;

        Cell(boolean asks) {
            this.asks = asks;
        }

        @Override
        protected void updateItem(@Nullable Choice item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? "" : asks ? item.question() : item.name());
        }
    }
}
