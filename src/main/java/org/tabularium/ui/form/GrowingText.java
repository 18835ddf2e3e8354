package org.tabularium.ui.form;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A text field that grows with its text, breaks lines but takes none, and lets Tab go on to the next field.
public final class GrowingText extends TextArea {
    private static final double INSETS = 10;
    private static final double SIDES = 18;
    /// What asks for a text is not taken for one.
    private static final PseudoClass VACANT = PseudoClass.getPseudoClass("vacant");
    private final Text measure = new Text();

    public GrowingText() {
        setWrapText(true);
        setPrefRowCount(1);
        getStyleClass().add("growing-text");
        addEventFilter(KeyEvent.KEY_PRESSED, this::traverse);
        textProperty().addListener(o -> {
            requestLayout();
            vacant();
        });
        vacant();
        widthProperty().addListener(o -> requestParentLayout());
    }

    private void vacant() {
        pseudoClassStateChanged(VACANT, getText().isEmpty());
    }

    private void traverse(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            Event.fireEvent(this,
                    new KeyEvent(event.getSource(), event.getTarget(), KeyEvent.KEY_PRESSED, "", "",
                            KeyCode.TAB, event.isShiftDown(), true, event.isAltDown(), event.isMetaDown()));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width > 0 ? width : getWidth()) - SIDES;
        measure.setFont(getFont());
        measure.setText(getText().isEmpty() ? " " : getText());
        measure.setWrappingWidth(inner > 20 ? inner : 0);
        return Math.ceil(measure.getLayoutBounds().getHeight()) + INSETS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
