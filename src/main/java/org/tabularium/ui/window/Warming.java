package org.tabularium.ui.window;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import org.tabularium.catalog.Catalog;
import org.tabularium.compose.Art30Register;
import org.tabularium.form.Forms;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.ui.form.FormView;
import org.tabularium.ui.form.Host;
import org.tabularium.ui.look.Look;
import org.tabularium.ui.paper.PaperView;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// Fills one form and one sheet where nobody sees it, a little in each frame, while the user looks at the welcome view.
/// The first control of each kind takes several times as long as the next, so the first sheet of a register would keep
/// the user waiting for more than a frame.
final class Warming {
    private static final Id<Activity> NOBODYS = new Id<>("act-1");
    private final HBox root = new HBox();
    private final Shell shell;
    private final Ports.Frames frames;
    private final Art30Register composer;
    private final Register register;
    private final Host host;

    private Warming(Shell shell, Services services, Words labels) {
        this.shell = shell;
        frames = services.ports().frames();
        composer = Art30Register.of(services.law());
        register = Register.blank(List.of(Language.GERMAN), "DE").withActivities(
                List.of(Activity.blank(NOBODYS, LocalText.EMPTY, Activity.Status.DRAFT)));
        host = new Host(() -> register, services.law(), labels, shell.words(), spot -> {}, () -> Catalog.EMPTY);
        Scene scene = new Scene(root, 1000, 800);
        Look.dress(scene);
        Look.wear(shell.settings().theme(), scene);
    }

    static void begin(Shell shell, Services services) {
        Locale spoken = shell.words().locale();
        services.ports().background().run(() -> Words.of("form", spoken), labels -> {
            shell.work().labels().take(labels);
            new Warming(shell, services, labels).begin();
        }, failed -> {});
    }

    private void begin() {
        next(() -> {
            PaperView paper = new PaperView(origin -> {}, this::next);
            root.getChildren().add(paper.node());
            paper.show(composer.sheet(register, register.activities().getFirst(), host.words().language()),
                    new PaperView.Running("", "", "", ""));
        });
        next(() -> {
            FormView<Activity> form =
                    new FormView<>(Forms.ACTIVITY, host, (activity, field) -> List.of(), change -> {});
            root.getChildren().add(form.node());
            form.show(register.activities().getFirst(), true, 0, this::next);
        });
    }

    /// What is not in a window is styled and laid out only if asked to. Ends as soon as there is something to show.
    private void next(Runnable work) {
        frames.next(() -> {
            if (shell.editor().isEmpty()) {
                work.run();
                root.applyCss();
                root.layout();
            }
        });
    }
}
