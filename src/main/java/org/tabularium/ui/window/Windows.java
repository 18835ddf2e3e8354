package org.tabularium.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.tabularium.law.Law;
import org.tabularium.store.fault.Faults;
import org.tabularium.ui.look.Zoom;
import org.tabularium.ui.port.Ports;
import org.tabularium.ui.settings.Preferences;
import org.tabularium.ui.settings.SettingsFile;

/// The windows of the program, one for each open register. They share the law and the settings, and nothing else. To be
/// used on the screen's thread.
public final class Windows {
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 640;
    private final Function<Stage, Services> services;
    private final Preferences preferences;
    private final List<Open> all = new ArrayList<>();
    private final ListChangeListener<Window> popups = Zoom.popups();
    private Optional<Law> law = Optional.empty();
    private Optional<Faults> faults = Optional.empty();

    private record Open(Stage stage, Shell shell) {}

    /// @param services puts together what a window needs, each time anew
    /// @param background writes the settings
    public Windows(Function<Stage, Services> services, SettingsFile settings, Ports.Background background) {
        this.services = services;
        preferences = new Preferences(settings, background);
        Window.getWindows().addListener(new WeakListChangeListener<>(popups));
    }

    /// Opens a window, which shows the welcome view.
    public Shell open() {
        Stage stage = new Stage();
        Services own = services.apply(stage);
        faults = Optional.of(own.faults());
        Shell shell = new Shell(law.map(own::under).orElse(own), this, stage::hide);
        all.add(new Open(stage, shell));
        stage.setScene(shell.scene());
        stage.titleProperty().bind(shell.titleProperty());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                shell.custody().lookedAt();
            }
        });
        stage.setOnCloseRequest(e -> {
            e.consume();
            shell.leave(() -> {});
        });
        stage.setOnHidden(e -> closed(shell));
        stage.show();
        return shell;
    }

    /// From now on, what nobody has caught on any thread is told, in the window that is used by then.
    public void tellOfTheRest() {
        faults.ifPresent(f -> f.catchTheRest(fault -> Platform.runLater(() -> inFront()
                .ifPresent(s -> s.notices().fault(fault, s.words().locale(), List.of())))));
    }

    /// What is shown in the windows, in the order in which they were opened.
    public List<Shell> all() {
        return all.stream().map(Open::shell).toList();
    }

    private void closed(Shell shell) {
        all.removeIf(o -> o.shell().equals(shell));
        shell.dispose();
        if (all.isEmpty()) {
            preferences.keep();
        }
    }

    Preferences preferences() {
        return preferences;
    }

    boolean isOnly() {
        return all.size() == 1;
    }

    /// The window in which a file is open.
    Optional<Shell> with(Path file) {
        return all.stream().map(Open::shell).filter(
                s -> s.editor().flatMap(e -> e.state().file()).filter(file.toAbsolutePath()::equals)
                        .isPresent())
                .findFirst();
    }

    /// The window that is used; the last one if none is.
    Optional<Shell> inFront() {
        return all.stream().filter(o -> o.stage().isFocused()).findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast())).map(Open::shell);
    }

    void bringToFront(Shell shell) {
        all.stream().filter(o -> o.shell().equals(shell)).forEach(o -> {
            o.stage().setIconified(false);
            o.stage().toFront();
            o.stage().requestFocus();
        });
    }

    /// Others look on at one window: the rest is put away.
    void leaveOnly(Shell shown) {
        all.stream().filter(o -> !o.shell().equals(shown)).forEach(o -> o.stage().setIconified(true));
    }

    /// Works under another law from now on, in every window.
    void apply(Law other) {
        law = Optional.of(other);
        all.forEach(o -> o.shell().apply(other));
    }

    /// Closes one window after the other; what is unsaved in one is asked for there, and cancelling ends it all.
    void quit() {
        List.copyOf(all).stream().findFirst().ifPresent(first -> {
            if (first.shell().editor().filter(e -> e.state().unsaved()).isPresent()) {
                bringToFront(first.shell());
            }
            first.shell().leave(this::quit);
        });
    }
}
