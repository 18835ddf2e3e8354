package org.tabularium.ui.window;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import org.tabularium.catalog.Catalog;
import org.tabularium.compose.Art30Register;
import org.tabularium.document.Block;
import org.tabularium.form.Form;
import org.tabularium.form.Forms;
import org.tabularium.model.Activity;
import org.tabularium.model.Department;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.ui.form.FormView;
import org.tabularium.ui.form.Host;
import org.tabularium.ui.look.Look;
import org.tabularium.ui.paper.PaperView;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// Fills forms and a sheet where nobody sees it, a little in each frame, while the user looks at the
/// welcome view. The first control of each kind takes several times as long as the next, so the first sheet of a
/// register would keep the user waiting for more than a frame.
final class Warming {
    private static final Activity ACTIVITY =
            Activity.blank(new Id<>("act-1"), LocalText.EMPTY, Activity.Status.DRAFT);
    private static final Register REGISTER =
            Register.blank(List.of(Language.GERMAN), "DE").withActivities(List.of(ACTIVITY));
    private final HBox root = new HBox();
    private final Shell shell;
    private final Ports.Frames frames;
    private final Host host;

    /// What is read and composed beforehand.
    private record Ready(Words labels, List<Block> sheet) {}

    private Warming(Shell shell, Services services, Words labels) {
        this.shell = shell;
        frames = services.ports().frames();
        host = new Host(() -> REGISTER, services.law(), labels, shell.words(), spot -> {},
                () -> Catalog.EMPTY);
    }

    static void begin(Shell shell, Services services) {
        Words words = shell.words();
        Locale spoken = words.locale();
        services.ports().background().run(() -> new Ready(Words.of("form", spoken),
                Art30Register.of(services.law()).sheet(REGISTER, ACTIVITY, words.language())),
                ready -> {
                    shell.work().labels().take(ready.labels());
                    new Warming(shell, services, ready.labels()).begin(ready.sheet());
                }, failed -> {});
    }

    private void begin(List<Block> sheet) {
        next(() -> {
            Scene scene = new Scene(root, 1000, 800);
            Look.dress(scene);
            Look.wear(shell.settings().theme(), scene);
        });
        form(Forms.DEPARTMENT, Department.blank(new Id<>("dep-1"), LocalText.EMPTY),
                () -> form(Forms.ACTIVITY, ACTIVITY, () -> paper(sheet,
                        () -> form(Forms.PARTY, Party.blank(new Id<>("pty-1"), ""), () -> {}))));
    }

    private void paper(List<Block> sheet, Runnable then) {
        next(() -> {
            PaperView paper = new PaperView(origin -> {}, this::next);
            root.getChildren().add(paper.node());
            next(() -> {
                paper.show(sheet, new PaperView.Running("", "", "", ""));
                next(then);
            });
        });
    }

    private <E> void form(Form<E> form, E entity, Runnable then) {
        next(() -> {
            FormView<E> view = new FormView<>(form, host, (e, field) -> List.of(), change -> {});
            next(() -> {
                root.getChildren().add(view.node());
                view.show(entity, true, 0, this::next);
                next(then);
            });
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
