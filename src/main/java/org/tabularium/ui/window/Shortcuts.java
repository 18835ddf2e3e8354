package org.tabularium.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/// Keys and dropped files of the whole window. Text fields have an undo of their own, which is kept from them.
final class Shortcuts {
    /// What is no register of ours, but may hold one of somebody else.
    private static final List<String> FOREIGN =
            List.of(".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".jsonld", ".json");
    private static final List<String> POLICY = List.of(".html", ".htm", ".pdf", ".docx", ".md", ".txt");
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final Commands commands;
    private final Shell shell;

    Shortcuts(Commands commands, Shell shell) {
        this.commands = commands;
        this.shell = shell;
        keys.put(Keys.REDO_TOO, commands::redo);
        Keys.LARGER_TOO.forEach(larger -> keys.put(larger, () -> commands.resize(true)));
        keys.put(Keys.SMALLER_TOO, () -> commands.resize(false));
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
        scene.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
            }
            e.consume();
        });
        scene.setOnDragDropped(this::dropped);
    }

    private void pressed(KeyEvent event) {
        boolean typing = !event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey();
        if (typing || shell.overlay().isOpen()) {
            return;
        }
        Stream<Action> all = Stream.concat(shell.actions().places().stream(),
                shell.actions().all().stream());
        all.filter(a -> a.keys().filter(k -> k.match(event)).isPresent()).map(Action::run)
                .findFirst()
                .or(() -> keys.entrySet().stream().filter(e -> e.getKey().match(event))
                        .map(Map.Entry::getValue).findFirst())
                .ifPresent(run -> {
                    run.run();
                    event.consume();
                });
    }

    /// Whoever types where nothing can be changed is told why.
    private void typed(KeyEvent event) {
        boolean text =
                !event.getCharacter().isEmpty() && !Character.isISOControl(event.getCharacter().charAt(0));
        if (text && event.getTarget() instanceof TextInputControl field && !field.isEditable()
                && shell.editor().filter(e -> e.state().readOnly()).isPresent()) {
            shell.custody().locked().refused();
        }
    }

    /// The buttons at the side of a mouse.
    private void clicked(MouseEvent event) {
        if (!shell.overlay().isOpen() && event.getButton() == MouseButton.BACK) {
            commands.back();
            event.consume();
        } else if (!shell.overlay().isOpen() && event.getButton() == MouseButton.FORWARD) {
            commands.forward();
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(this::open);
        event.setDropCompleted(true);
        event.consume();
    }

    private void open(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (FOREIGN.stream().anyMatch(name::endsWith)) {
            commands.importRegister(file);
        } else if (POLICY.stream().anyMatch(name::endsWith)) {
            commands.readPolicy(file);
        } else {
            commands.open(file);
        }
    }
}
