package org.tabularium.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tabularium.edit.Spot;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.window.Shell;

/// A walk through the window that nobody takes: to every place, to sheets of all kinds, through the dialogs. Not to be
/// called on the screen's thread.
public final class Walk {
    private static final long LULL = TimeUnit.MILLISECONDS.toNanos(100);
    private static final List<Vocabulary<?>> SHOWN = List.of(Vocabulary.ACTIVITIES, Vocabulary.PARTIES,
            Vocabulary.RETENTION, Vocabulary.MEASURES, Vocabulary.SYSTEMS, Vocabulary.NOTICES,
            Vocabulary.REVIEWS, Vocabulary.DEPARTMENTS);
    private final Shell shell;
    private final Register register;

    /// @param register what is in the file that is opened
    public Walk(Shell shell, Register register) {
        this.shell = shell;
        this.register = register;
    }

    /// Opens a file.
    public void open(Path file) throws Exception {
        deed(() -> shell.commands().open(file));
    }

    /// Shows everything, types a little and takes it back.
    public void look() throws Exception {
        for (Node button : shell.scene().getRoot().lookupAll(".place-button")) {
            deed(((ButtonBase) button)::fire);
        }
        for (Vocabulary<?> kind : SHOWN) {
            for (Spot spot : spots(kind)) {
                deed(() -> shell.reveal(spot));
            }
        }
        deed(() -> shell.reveal(spots(Vocabulary.ACTIVITIES).getFirst()));
        type(" neu");
        deed(() -> shell.commands().undo());
        deed(() -> shell.commands().redo());
        deed(() -> shell.commands().undo());
        deed(() -> shell.commands().palette());
        type("kunden");
        escape();
    }

    /// Opens dialogs, and puts on both themes.
    public void ask() throws Exception {
        for (Runnable dialog : List.<Runnable>of(shell.commands()::export, shell.commands()::insertTemplates,
                shell.commands()::shortcuts)) {
            deed(dialog);
            escape();
        }
        for (Settings.Theme theme : List.of(Settings.Theme.DARK, Settings.Theme.LIGHT)) {
            deed(() -> shell.commands().wear(theme));
        }
    }

    /// Reads a published policy and shows it.
    public void read(Path policy) throws Exception {
        deed(() -> shell.commands().readPolicy(policy));
    }

    /// Ends the program, whatever is unsaved.
    public static void end() {
        Platform.exit();
    }

    /// The first and the last of a list.
    private <T extends Identified<T>> List<Spot> spots(Vocabulary<T> kind) {
        List<T> all = kind.list().of(register);
        return all.isEmpty() ? List.of()
                : Stream.of(all.getFirst(), all.getLast()).distinct()
                        .map(e -> new Spot(kind.key(), e.id().value(), "name")).toList();
    }

    private void type(String text) throws Exception {
        for (String letter : text.split("")) {
            deed(() -> {
                if (shell.scene().getFocusOwner() instanceof TextInputControl input) {
                    input.appendText(letter);
                }
            });
        }
    }

    private void escape() throws Exception {
        deed(() -> Event.fireEvent(shell.scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "",
                KeyCode.ESCAPE, false, false, false, false)));
    }

    /// Does something on the screen's thread and waits until what follows from it is shown too.
    private static void deed(Runnable deed) throws Exception {
        screen(() -> {
            deed.run();
            return true;
        });
        for (long until = System.nanoTime() + LULL; System.nanoTime() < until;) {
            Thread.sleep(20);
            screen(() -> true);
        }
    }

    private static <T> T screen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(1, TimeUnit.MINUTES);
    }
}
