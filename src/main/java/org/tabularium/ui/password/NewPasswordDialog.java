package org.tabularium.ui.password;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.store.vault.VaultKey;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Ports.Background;
import org.tabularium.words.Words;

/// Asks twice for a new password, and says what it means to lose it.
public final class NewPasswordDialog {
    private final VBox content = new VBox(14);
    private final HBox footer = new HBox(8);
    private final PasswordLine first;
    private final PasswordLine second;
    private final Label state = Parts.label("", "section-hint");
    private final Button go;
    private final Words words;
    private final Background background;
    private final Consumer<VaultKey> chosen;
    private final Consumer<Exception> failed;
    private boolean busy;

    /// What a new password is for.
    public enum Purpose {
        SET("password.set"), CHANGE("password.change");

        private final String key;

        Purpose(String key) {
            this.key = key;
        }

        /// The title of the dialog.
        public String title(Words words) {
            return words.get(key + ".title");
        }
    }

    /// @param cancelled closes the dialog
    /// @param chosen takes the key of the new password, and closes the dialog
    /// @param failed takes what went wrong with the key, and closes the dialog
    public NewPasswordDialog(Purpose purpose, Words words, Background background, Runnable cancelled,
            Consumer<VaultKey> chosen, Consumer<Exception> failed) {
        this.words = words;
        this.background = background;
        this.chosen = chosen;
        this.failed = failed;
        first = new PasswordLine(words.get("password.new"));
        second = new PasswordLine(words.get("password.again"));
        content.getStyleClass().add("dialog-content");
        content.getChildren().addAll(wrapped(words.get(purpose.key + ".text"), "dialog-part"),
                wrapped(words.get("password.lost"), "password-text"), first.node(), second.node(),
                CapsLock.hint(words, content));
        second.says(state);
        Button cancel = new Button(words.get("dialog.cancel"));
        cancel.setOnAction(e -> cancelled.run());
        go = new Button(words.get(purpose.key + ".go"));
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(e -> take());
        footer.getStyleClass().add("dialog-footer");
        footer.getChildren().addAll(Parts.space(), cancel, go);
        first.whenTyped(this::judge);
        second.whenTyped(this::judge);
    }

    public Node content() {
        return content;
    }

    public Node footer() {
        return footer;
    }

    /// Puts the focus where one begins.
    public void focus() {
        first.field().requestFocus();
    }

    private void take() {
        char[] typed = first.take();
        Arrays.fill(second.take(), '\0');
        busy(true);
        background.run(() -> {
            try {
                return VaultKey.of(typed);
            } finally {
                Arrays.fill(typed, '\0');
            }
        }, this::done, this::refused);
    }

    private void done(VaultKey key) {
        if (Parts.isSeen(content)) {
            chosen.accept(key);
        } else {
            key.close(); // the user has left meanwhile
        }
    }

    private void refused(Exception e) {
        if (Parts.isSeen(content)) {
            busy(false);
            failed.accept(e);
        }
    }

    private void busy(boolean now) {
        busy = now;
        first.field().setDisable(now);
        second.field().setDisable(now);
        judge();
    }

    private void judge() {
        boolean isLong = first.field().getLength() >= VaultKey.SHORTEST_PASSWORD;
        boolean isSame = same();
        // While it is being typed again, the second entry is not yet a wrong one.
        boolean isWrong =
                isLong && !isSame && second.field().getLength() >= first.field().getLength();
        state.setText(words.get(busy ? "password.busy" : missing(isLong, isSame, isWrong),
                VaultKey.SHORTEST_PASSWORD));
        Complaint.mark(state, second.field(), isWrong);
        go.setDisable(busy || !isLong || !isSame);
    }

    private static String missing(boolean isLong, boolean isSame, boolean isWrong) {
        if (!isLong) {
            return "password.short";
        }
        if (isSame) {
            return "password.same";
        }
        return isWrong ? "password.different" : "password.once-more";
    }

    private boolean same() {
        char[] one = first.typed();
        char[] other = second.typed();
        try {
            return Arrays.equals(one, other);
        } finally {
            Arrays.fill(one, '\0');
            Arrays.fill(other, '\0');
        }
    }

    private static Label wrapped(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
