package org.tabularium.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/// Keys and dropped files of the whole window. Text fields have an undo of their own, which is kept from them.
final class Shortcuts {
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final Commands commands;
    private final Shell shell;

    Shortcuts(Commands commands, Shell shell) {
        this.commands = commands;
        this.shell = shell;
        keys.put(Keys.NEW, commands::newRegister);
        keys.put(Keys.OPEN, commands::open);
        keys.put(Keys.SAVE, commands::save);
        keys.put(Keys.SAVE_AS, commands::saveAs);
        keys.put(Keys.EXPORT, commands::export);
        keys.put(Keys.UNDO, commands::undo);
        keys.put(Keys.REDO, commands::redo);
        keys.put(Keys.REDO_TOO, commands::redo);
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
            }
            e.consume();
        });
        scene.setOnDragDropped(this::dropped);
    }

    private void pressed(KeyEvent event) {
        if (shell.overlay().isOpen()) {
            return;
        }
        if (event.getCode() == KeyCode.F6) {
            shell.window().ifPresent(RegisterWindow::nextPane);
            event.consume();
            return;
        }
        keys.entrySet().stream().filter(e -> e.getKey().match(event)).findFirst().ifPresent(e -> {
            e.getValue().run();
            event.consume();
        });
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(this::open);
        event.setDropCompleted(true);
        event.consume();
    }

    private void open(Path file) {
        commands.open(file);
    }
}
