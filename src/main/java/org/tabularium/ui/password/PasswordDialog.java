package org.tabularium.ui.password;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tabularium.store.Problem;
import org.tabularium.store.StoreException;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Ports.Background;
import org.tabularium.words.Words;

/// Asks for the password of an encrypted register until it is right or the user leaves.
///
/// @param <T> what is opened with it
public final class PasswordDialog<T> {
    private final VBox content = new VBox(14);
    private final HBox footer = new HBox(8);
    private final PasswordLine password;
    private final Label said = Parts.label("", "section-hint");
    private final Button go;
    private final Words words;
    private final Background background;
    private final Attempt<T> attempt;
    private final Consumer<T> opened;
    private final Consumer<Exception> failed;
    private boolean busy;

    /// What is tried with a password.
    public interface Attempt<T> {
        /// Opens it; runs in the background. The password is wiped afterwards.
        T open(char[] password) throws Exception;

        /// Closes what was opened after the user had left.
        void discard(T opened);
    }

    /// @param name of the file
    /// @param cancelled closes the dialog
    /// @param opened takes what was opened, and closes the dialog
    /// @param failed takes what is wrong besides the password, and closes the dialog
    public PasswordDialog(String name, Words words, Background background, Attempt<T> attempt,
            Runnable cancelled, Consumer<T> opened, Consumer<Exception> failed) {
        this.words = words;
        this.background = background;
        this.attempt = attempt;
        this.opened = opened;
        this.failed = failed;
        password = new PasswordLine(words.get("password.field"));
        password.says(said);
        Label file = Parts.label(words.get("password.open.file", name), "dialog-part");
        file.setWrapText(true);
        content.getStyleClass().add("dialog-content");
        content.getChildren().addAll(file, password.node(), CapsLock.hint(words, content));
        Button cancel = new Button(words.get("dialog.cancel"));
        cancel.setOnAction(e -> cancelled.run());
        go = new Button(words.get("password.open.go"));
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(e -> tryIt());
        footer.getStyleClass().add("dialog-footer");
        footer.getChildren().addAll(Parts.space(), cancel, go);
        password.whenTyped(this::allow);
        say("");
    }

    public Node content() {
        return content;
    }

    public Node footer() {
        return footer;
    }

    /// Puts the focus where one begins.
    public void focus() {
        password.field().requestFocus();
    }

    private void tryIt() {
        char[] typed = password.take();
        busy(true);
        complain(false);
        say(words.get("password.open.busy"));
        background.run(() -> {
            try {
                return attempt.open(typed);
            } finally {
                Arrays.fill(typed, '\0');
            }
        }, this::done, this::refused);
    }

    private void done(T result) {
        if (left()) {
            attempt.discard(result);
        } else {
            opened.accept(result);
        }
    }

    private void refused(Exception e) {
        if (left()) {
            return;
        }
        busy(false);
        if (e instanceof StoreException s && s.problem() instanceof Problem.OfVault.WrongPassword) {
            say(words.get("password.open.wrong"));
            complain(true);
            focus();
        } else {
            failed.accept(e);
        }
    }

    /// Whether the user has closed the dialog meanwhile.
    private boolean left() {
        return !Parts.isSeen(content);
    }

    private void busy(boolean now) {
        busy = now;
        password.field().setDisable(now);
        allow();
    }

    private void allow() {
        go.setDisable(busy || password.field().getLength() == 0);
    }

    private void say(String sentence) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
    }

    private void complain(boolean now) {
        Complaint.mark(said, password.field(), now);
    }
}
