package org.tabularium.ui.flow;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.model.Activity;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;

/// Which activity is looked at, the way back to its form, and the picture as a file.
final class FlowHeader {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private final Desk desk;
    private final Label title = Parts.label("", "pane-title");
    private final Label badge = Parts.label("", "badge");
    private final Button save;
    private final HBox box;

    /// @param back shows the form again
    /// @param saved has the picture saved
    FlowHeader(Desk desk, Runnable back, Runnable saved) {
        this.desk = desk;
        Hyperlink all = new Hyperlink(desk.words().get("place.activity"));
        all.getStyleClass().add("flow-crumb");
        all.setMinWidth(Hyperlink.USE_PREF_SIZE);
        all.setOnAction(e -> back.run());
        title.setMinWidth(0);
        badge.setMinWidth(Label.USE_PREF_SIZE);
        save = new Button(desk.words().get("picture.save"), new FontIcon("fth-image"));
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.setOnAction(e -> saved.run());
        box = new HBox(12, all, new FontIcon("fth-chevron-right"), title, badge, Parts.space(),
                new Ways(desk.words(), back).node(), save);
        box.getStyleClass().add("pane-header");
    }

    Node node() {
        return box;
    }

    /// @param name what the activity is called
    void show(Activity activity, String name) {
        title.setText(name);
        badge.setText(desk.labels()
                .get("activity.status." + activity.status().name().toLowerCase(Locale.ROOT)));
        boolean active = activity.status() == Activity.Status.ACTIVE;
        badge.pseudoClassStateChanged(GOOD, active);
        badge.setGraphic(active ? new FontIcon("fth-check") : null);
    }

    /// Whether there is a picture that could be saved.
    void saving(boolean possible) {
        save.setDisable(!possible);
    }
}
