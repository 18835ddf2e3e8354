package org.tabularium.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Same;
import org.tabularium.store.held.HeldFile;
import org.tabularium.store.held.OnDisk;
import org.tabularium.ui.port.Ports;

/// The file of the open register, as long as that is open: each edit goes into its journal, and what others do to the
/// file is noticed.
final class Keeping {
    private final Editor editor;
    private final HeldFile file;
    private final Ports.Background background;
    private final Consumer<OnDisk> changed;
    private final Runnable looked;
    private final ChangeListener<Editor.State> edited = (o, before, state) -> edited(before, state);
    private Optional<AutoCloseable> watch = Optional.empty();
    private boolean over;

    /// @param trouble told, on the screen's thread, when work cannot be kept
    /// @param changed told, on the screen's thread, what somebody else has written
    /// @param looked follows each look at the file, on the screen's thread
    Keeping(Editor editor, HeldFile file, Ports.Background background, Consumer<Exception> trouble,
            Consumer<OnDisk> changed, Runnable looked) {
        this.editor = editor;
        this.file = file;
        this.background = background;
        this.changed = changed;
        this.looked = looked;
        file.onTrouble(e -> Platform.runLater(() -> trouble.accept(e)));
        editor.stateProperty().addListener(edited);
        if (editor.state().unsaved()) {
            file.edited(editor.register());
        }
        watch();
        file.notes().forEach(trouble);
    }

    HeldFile file() {
        return file;
    }

    /// Looks at once whether somebody else has written the file, or has taken it over.
    void look() {
        background.run(file::changed, now -> {
            now.ifPresent(this::met);
            looked.run();
        }, e -> {
            // a file that cannot be looked at now is looked at again, and before each save
        });
    }

    /// Gives the file back, and goes on when that is done.
    void end(Runnable then) {
        over = true;
        editor.stateProperty().removeListener(edited);
        background.run(() -> {
            stop();
            file.close();
            return file;
        }, done -> then.run(), e -> then.run());
    }

    private void watch() {
        background.run(() -> file.watch(now -> Platform.runLater(() -> met(now))), begun -> {
            watch = Optional.of(begun);
            if (over) {
                background.run(() -> {
                    stop();
                    return begun;
                }, done -> {}, failed -> {});
            }
        }, failed -> {});
    }

    private void stop() throws Exception {
        if (watch.isPresent()) {
            watch.get().close();
        }
    }

    private void met(OnDisk now) {
        if (!over) {
            changed.accept(now);
        }
    }

    private void edited(Editor.State before, Editor.State state) {
        if (!state.readOnly() && !new Same<>(before.register()).equals(new Same<>(state.register()))) {
            file.edited(state.register());
        }
    }
}
