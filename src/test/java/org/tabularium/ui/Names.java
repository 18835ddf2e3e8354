package org.tabularium.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.tabularium.ui.window.Shell;

/// What can take the focus, and what those are told of it who do not see it.
final class Names {
    private Names() {}

    /// The controls that have neither a name nor a label; to be called on the screen's thread.
    static List<String> lacking(Shell shell) {
        Parent root = shell.scene().getRoot();
        Set<Node> labelled = labelled(root);
        return focusable(shell).stream().filter(n -> of(n).isBlank() && !labelled.contains(n))
                .map(n -> n.getClass().getSimpleName() + " " + n.getStyleClass()).toList();
    }

    /// Every control of a screen that can take the focus: of the dialog, where one is open.
    static Set<Node> focusable(Shell shell) {
        Parent root = shell.scene().getRoot();
        Node dialog = root.lookup(".dialog");
        return new HashSet<>(focusable(dialog instanceof Parent above ? above : root));
    }

    private static List<Node> focusable(Parent parent) {
        List<Node> found = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable()) {
                found.add(node);
            }
            if (node instanceof Parent inner) {
                found.addAll(focusable(inner));
            }
        }
        return found;
    }

    private static Set<Node> labelled(Parent root) {
        return root.lookupAll("*").stream().filter(n -> n instanceof Label)
                .map(n -> ((Label) n).getLabelFor())
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    static String of(Node node) {
        String text = node instanceof Labeled l ? l.getText() : "";
        return Stream.of(node.getAccessibleText(), text).filter(Objects::nonNull).filter(s -> !s.isBlank())
                .findFirst().orElse("");
    }
}
