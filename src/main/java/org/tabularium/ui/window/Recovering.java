package org.tabularium.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.tabularium.compare.Differences;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.store.held.Keeper;
import org.tabularium.store.journal.Left;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Ports;
import org.tabularium.ui.states.State;
import org.tabularium.ui.states.StatesDialog;
import org.tabularium.words.Words;

/// Offers the work that could not be saved the last time: to go on with it, to look at it, or to throw it away. While
/// others look on it is not offered, since it names registers.
final class Recovering {
    private static final double WIDTH = 1000;
    private final Shell shell;
    private final Ports ports;
    private final Keeper keeper;
    private final Recovery recovery;

    /// Work that was left, as far as it can be read without a password.
    ///
    /// @param before what the file holds; nothing if there is none or it cannot be read
    /// @param work what was worked on; empty if it is encrypted, or cannot be read
    /// @param count how many differences there are between the two
    /// @param trouble why it cannot be read
    private record Found(Left left, Register before, Optional<Register> work, int count,
            Optional<StoreException> trouble) {}

    Recovering(Shell shell, Services services, Opening opening) {
        this.shell = shell;
        ports = services.ports();
        keeper = services.keeper();
        recovery = new Recovery(shell, services, opening);
    }

    /// Offers what was left, if anything was.
    void begin() {
        look(() -> {});
    }

    /// Offers what was left, or says that nothing was.
    void choose() {
        look(() -> shell.notices().done(shell.words().get("recovery.none"), List.of()));
    }

    private void look(Runnable nothing) {
        if (shell.settings().presenting()) {
            nothing.run();
            return;
        }
        ports.background().run(() -> {
            List<Found> all = new ArrayList<>();
            for (Left left : keeper.left()) {
                all.add(found(left));
            }
            return all;
        }, found -> {
            if (found.isEmpty()) {
                nothing.run();
            } else if (shell.overlay().isOpen()) { // something else is being asked
                shell.notices().told(shell.words().get("recovery.text", found.size()), List.of(
                        new Notices.Action(shell.words().get("menu.recover"), () -> offer(found))));
            } else {
                offer(found);
            }
        }, shell::failed);
    }

    /// What cannot be read is offered all the same, so that it neither hides the rest nor stays for ever.
    private Found found(Left left) {
        try {
            Register work = keeper.read(left, Optional.empty()).register();
            Register before = left.file().flatMap(Recovering::read).orElseGet(() -> Recovery.before(work));
            return new Found(left, before, Optional.of(work),
                    Differences.between(before, work).all().size(), Optional.empty());
        } catch (StoreException e) {
            return new Found(left, Recovery.NOTHING, Optional.empty(), 0,
                    Recovery.isLocked(e) ? Optional.empty() : Optional.of(e));
        }
    }

    private static Optional<Register> read(Path file) {
        try {
            return Optional.of(RopaFile.open(file).register());
        } catch (StoreException _) {
            return Optional.empty(); // it is told when it is to be opened
        }
    }

    private void offer(List<Found> all) {
        Words words = shell.words();
        StatesDialog dialog = new StatesDialog(words.get("recovery.text", all.size()), words,
                words.get("recovery.later"), shell.overlay()::close);
        List<State> states = all.stream().map(found -> state(found, dialog)).toList();
        dialog.offer(states, state -> {
            Found found = all.get(states.indexOf(state));
            found.work().ifPresentOrElse(
                    work -> shell.custody().showing().node(found.before(), work,
                            node -> dialog.show(state, node)),
                    () -> dialog.show(state, sentence(found.trouble().map(e -> e.sentence(words.locale()))
                            .orElseGet(() -> words.get("recovery.encrypted.text")))));
        });
        shell.overlay().open(words.get("recovery.title"), dialog.content(), dialog.footer(), WIDTH);
        dialog.focus();
    }

    private State state(Found found, StatesDialog dialog) {
        Words words = shell.words();
        Left left = found.left();
        State.Way discard = new State.Way(words.get("recovery.discard"),
                words.get("recovery.discard.question"), () -> ports.background().run(() -> {
                    keeper.drop(left);
                    return left;
                }, done -> dialog.removeSelected(), shell::failed));
        State.Way recover = new State.Way(words.get("recovery.go"), "", () -> {
            shell.overlay().close();
            recovery.of(left, this::begin);
        });
        return new State(left.file().map(f -> f.getFileName().toString()).orElse(words.get("register.new")),
                words.get("recovery.detail", new HeldBy(words, ports.clock().getZone()).time(left.time()),
                        what(found)),
                found.trouble().isPresent() ? List.of(discard) : List.of(discard, recover));
    }

    private String what(Found found) {
        if (found.trouble().isPresent()) {
            return shell.words().get("recovery.unreadable");
        }
        return found.work().isPresent() ? shell.words().get("recovery.count", found.count())
                : shell.words().get("recovery.encrypted");
    }

    private static Label sentence(String text) {
        Label label = Parts.label(text, "dialog-text");
        label.setWrapText(true);
        return label;
    }
}
