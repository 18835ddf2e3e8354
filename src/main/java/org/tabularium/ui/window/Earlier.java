package org.tabularium.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.model.Register;
import org.tabularium.store.backup.Backup;
import org.tabularium.store.held.HeldFile;
import org.tabularium.ui.port.Ports;
import org.tabularium.ui.states.State;
import org.tabularium.ui.states.StatesDialog;
import org.tabularium.words.Words;

/// The states that are kept of the file of the open register: what has changed since, and the way back to one of them, as a
/// step that can be undone.
final class Earlier {
    private static final double WIDTH = 1000;
    private final Shell shell;
    private final Ports ports;

    Earlier(Shell shell, Ports ports) {
        this.shell = shell;
        this.ports = ports;
    }

    void choose() {
        shell.custody().keeping().map(Keeping::file).ifPresent(
                file -> ports.background().run(() -> file.backups(), backups -> {
                    if (backups.isEmpty()) {
                        shell.notices().done(shell.words().get("earlier.none"), List.of());
                    } else {
                        show(file, backups);
                    }
                }, shell::failed));
    }

    private void show(HeldFile file, List<Backup> backups) {
        Words words = shell.words();
        boolean readOnly = shell.editor().filter(e -> e.state().readOnly()).isPresent();
        List<State> states = new ArrayList<>();
        for (Backup backup : backups) {
            State.Way copy = new State.Way(words.get("earlier.copy"), "",
                    () -> read(file, backup, this::copy));
            State.Way restore = new State.Way(words.get("earlier.restore"), "",
                    () -> read(file, backup, this::restore));
            states.add(new State(
                    new HeldBy(words, ports.clock().getZone()).time(backup.time()),
                    states.isEmpty() ? words.get("earlier.last")
                            : words.get("earlier.before", states.size()),
                    readOnly ? List.of(copy) : List.of(copy, restore)));
        }
        StatesDialog dialog = new StatesDialog(words.get("earlier.text"), words,
                words.get("dialog.close"), shell.overlay()::close);
        dialog.offer(states, state -> {
            Backup backup = backups.get(states.indexOf(state));
            ports.background().run(() -> file.read(backup).register(),
                    then -> shell.editor().ifPresent(e -> shell.custody().showing().node(then, e.register(),
                            node -> dialog.show(state, node))),
                    shell::failed);
        });
        shell.overlay().open(words.get("earlier.title"), dialog.content(), dialog.footer(), WIDTH);
        dialog.focus();
    }

    private void read(HeldFile file, Backup backup, Consumer<Register> then) {
        shell.overlay().close();
        ports.background().run(() -> file.read(backup).register(), then, shell::failed);
    }

    private void restore(Register then) {
        shell.editor().ifPresent(editor -> {
            Editor.State before = editor.state();
            editor.edit(new StepName("step.restore", "menu.register"), Spot.NONE, r -> then);
            if (before.register().equals(editor.register())) {
                shell.notices().done(shell.words().get("earlier.same"), List.of());
            } else {
                shell.notices().done(shell.words().get("earlier.restored"),
                        List.of(new Notices.Action(shell.words().get("menu.undo"), editor::undo)));
            }
        });
    }

    private void copy(Register then) {
        shell.present(Editor.fresh(then), there -> {});
    }
}
