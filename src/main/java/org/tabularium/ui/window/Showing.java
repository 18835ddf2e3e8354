package org.tabularium.ui.window;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tabularium.compare.Alike;
import org.tabularium.compare.Differences;
import org.tabularium.compare.Telling;
import org.tabularium.compare.merge.Merge;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.ui.merge.DifferencesView;
import org.tabularium.ui.merge.MergeOffer;
import org.tabularium.ui.merge.MergeView;
import org.tabularium.ui.port.Ports;

/// Shows what has become of a register, and has what two sides have made of one put together.
final class Showing {
    private static final double WIDTH = 760;
    private static final double MERGING = 900;
    private static final double HEIGHT = 480;
    private final Shell shell;
    private final Ports ports;

    Showing(Shell shell, Ports ports) {
        this.shell = shell;
        this.ports = ports;
    }

    /// What has become of a register, in a dialog.
    void between(String title, Register before, Register after) {
        node(before, after, node -> {
            VBox content = new VBox(node);
            content.getStyleClass().add("dialog-content");
            content.setPrefHeight(HEIGHT);
            shell.overlay().open(title, content, shell.overlay().buttons(List.of(
                    new Overlay.Choice(shell.words().get("dialog.close"), true, () -> {}))), WIDTH);
        });
    }

    /// What has become of a register, for a dialog that is open already.
    void node(Register before, Register after, Consumer<Node> told) {
        Law law = shell.law();
        Locale user = shell.words().locale();
        ports.background().run(() -> {
            Differences differences = Differences.between(before, after);
            return Alike.of(differences.all(), new Telling(differences, law, user));
        }, alike -> told.accept(
                new DifferencesView(shell.words().get("changed.show"), alike, shell.words()).node()),
                shell::failed);
    }

    /// Has what two sides have made of a register put together.
    ///
    /// @param theirs what the file holds
    /// @param left follows if nothing is to be done
    void merge(Register base, Register ours, Register theirs, Runnable left, Consumer<Register> merged) {
        Law law = shell.law();
        Locale user = shell.words().locale();
        ports.background().run(() -> MergeOffer.of(Merge.of(base, ours, theirs), law, user), offer -> {
            MergeView view = new MergeView(offer, shell.words().get("changed.theirs"), shell.words(), () -> {
                shell.overlay().close();
                left.run();
            }, settled -> {
                shell.overlay().close();
                merged.accept(settled);
            });
            shell.overlay().open(shell.words().get("changed.merging"), view.content(), view.footer(),
                    MERGING);
            view.focus();
        }, shell::failed);
    }
}
