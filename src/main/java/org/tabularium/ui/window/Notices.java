package org.tabularium.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.store.fault.Fault;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Sentences at the lower right that stay until they are read: what was done, or what went wrong.
final class Notices {
    private static final int MOST = 3;
    private static final String STANDING = "standing";
    private final VBox box = new VBox(8);
    private final String closeName;

    /// What can be done about a notice.
    record Action(String text, Runnable action) {}

    Notices(String closeName) {
        this.closeName = closeName;
        box.getStyleClass().add("notices");
        box.setPickOnBounds(false);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.BOTTOM_RIGHT);
    }

    Node node() {
        return box;
    }

    void done(String sentence, List<Action> actions) {
        show("fth-check", "notice-done", sentence, actions);
    }

    /// What is to be known, though nothing went wrong.
    void told(String sentence, List<Action> actions) {
        show("fth-info", "notice-told", sentence, actions);
    }

    void problem(String sentence) {
        problem(sentence, List.of());
    }

    void problem(String sentence, List<Action> actions) {
        show("fth-x-octagon", "notice-problem", sentence, actions);
    }

    /// What went wrong; where it is to be reported, with its details to copy. What fails again and again is told once.
    ///
    /// @param ways what else can be done about it
    void fault(Fault fault, Locale user, List<Action> ways) {
        String sentence = fault.sentence(user);
        if (box.getChildren().stream().anyMatch(n -> sentence.equals(n.getAccessibleText()))) {
            return;
        }
        Words words = Words.of("ui", user);
        List<Action> all = new ArrayList<>(ways);
        if (fault.reportable()) {
            all.add(new Action(words.get("fault.copy"), () -> {
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, fault.details()));
                done(words.get("fault.copied"), List.of());
            }));
        }
        show("fth-x-octagon", "notice-problem", sentence, all);
    }

    /// What stays also when a register is opened.
    void standing(String sentence) {
        problem(sentence);
        box.getChildren().getLast().setUserData(STANDING);
    }

    void clear() {
        box.getChildren().removeIf(notice -> !STANDING.equals(notice.getUserData()));
    }

    private void show(String icon, String style, String sentence, List<Action> actions) {
        FontIcon mark = new FontIcon(icon);
        mark.getStyleClass().add(style);
        Label text = Parts.label(sentence, "notice-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(6, text);
        if (!actions.isEmpty()) {
            FlowPane links = new FlowPane(16, 2);
            actions.forEach(a -> {
                Hyperlink link = new Hyperlink(a.text());
                link.setOnAction(e -> a.action().run());
                links.getChildren().add(link);
            });
            words.getChildren().add(links);
        }
        HBox notice = new HBox(10, mark, words);
        notice.getChildren().addAll(Parts.space(),
                Parts.icon("fth-x", closeName, () -> box.getChildren().remove(notice)));
        notice.getStyleClass().add("notice");
        notice.setAccessibleRole(AccessibleRole.DIALOG);
        notice.setAccessibleText(sentence);
        box.getChildren().add(notice);
        if (box.getChildren().size() > MOST) {
            box.getChildren().removeFirst();
        }
    }
}
