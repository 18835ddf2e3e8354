package org.tabularium.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.held.HeldFile;
import org.tabularium.store.held.Keeper;
import org.tabularium.ui.Screens.Content;
import org.tabularium.ui.Screens.Deed;
import org.tabularium.ui.Screens.Screen;
import org.tabularium.ui.Screens.Size;
import org.tabularium.ui.window.Shell;

/// What the window shows so that nothing is lost: a file of others, earlier versions, work that was left, and the mark of
/// a presentation.
final class SafetyMoments {
    private static final Set<Content> ANY = EnumSet.of(Content.SAMPLE, Content.LONG);
    private final List<Screen> all = new ArrayList<>();

    private SafetyMoments() {}

    static List<Screen> all() {
        SafetyMoments moments = new SafetyMoments();
        moments.add("presenting", (s, ports, folder) -> s.commands().present());
        moments.add("presenting-welcome", (s, ports, folder) -> s.commands().close(),
                (s, ports, folder) -> s.commands().present());
        moments.add("earlier", SafetyMoments::saved, (s, ports, folder) -> edit(s, "Nordlicht Software AG"),
                (s, ports, folder) -> s.commands().save(), (s, ports, folder) -> s.commands().earlier(),
                (s, ports, folder) -> ((ListView<?>) Screens.node(s, ".state-list")).getSelectionModel()
                        .select(1));
        moments.add("recovery", SafetyMoments::leftBehind, (s, ports, folder) -> s.commands().recover());
        moments.add("recovery-discard", SafetyMoments::leftBehind,
                (s, ports, folder) -> s.commands().recover(), (s, ports,
                        folder) -> ((ButtonBase) s.scene().getRoot().lookupAll(".dialog-footer .button")
                                .stream().skip(1).findFirst().orElseThrow()).fire());
        moments.add("locked", (s, ports, folder) -> s.commands().close(), SafetyMoments::openHeld);
        moments.add("locked-reading", (s, ports, folder) -> s.commands().close(), SafetyMoments::openHeld,
                (s, ports, folder) -> ((ButtonBase) Screens.node(s, ".dialog-footer .accent")).fire());
        moments.add("changed", SafetyMoments::saved, SafetyMoments::changed, SafetyMoments::pass);
        moments.add("changed-unsaved", SafetyMoments::saved, SafetyMoments::changed,
                (s, ports, folder) -> edit(s, "Nordlicht Software AG"), SafetyMoments::pass);
        moments.add("changed-asking", SafetyMoments::saved, SafetyMoments::changed,
                (s, ports, folder) -> edit(s, "Nordlicht Software AG"),
                (s, ports, folder) -> s.commands().save());
        moments.add("changed-merging", SafetyMoments::saved, SafetyMoments::changed,
                (s, ports, folder) -> edit(s, "Nordlicht Software AG"),
                (s, ports, folder) -> s.commands().save(),
                (s, ports, folder) -> ((ButtonBase) Screens.node(s, ".dialog-footer .accent")).fire());
        moments.add("save-failed", (s, ports, folder) -> {
            ports.chosen = Optional.of(folder.resolve("weg").resolve("Register.ropa"));
            s.commands().saveAs();
        });
        return List.copyOf(moments.all);
    }

    private static void saved(Shell shell, FakePorts ports, Path folder) {
        ports.chosen = Optional.of(folder.resolve("Gespeichert.ropa"));
        shell.commands().saveAs();
    }

    private static void pass(Shell shell, FakePorts ports, Path folder) {
        ports.pass();
    }

    private static void changed(Shell shell, FakePorts ports, Path folder) throws Exception {
        Register register = shell.editor().orElseThrow().register();
        RopaFile.save(shell.editor().orElseThrow().state().file().orElseThrow(), register.withVersion("7")
                .withController(register.controller().withName("Nordlicht GmbH & Co. KG"))
                .withReviews(List.of()));
    }

    private static void edit(Shell shell, String name) {
        ApartTest.edit(shell, name);
    }

    private static void openHeld(Shell shell, FakePorts ports, Path folder) throws Exception {
        Path file = folder.resolve("Mandanten-2026.ropa");
        RopaFile.save(file, Stages.sample().register());
        Files.writeString(SharedFileTest.lock(file), SharedFileTest.LOCK);
        shell.commands().open(file);
    }

    /// As a process would that ended two seconds after two edits.
    private static void leftBehind(Shell shell, FakePorts ports, Path folder) throws Exception {
        Path state = Files.createTempDirectory(folder, "state");
        Path file = folder.resolve("Förde Logistik.ropa");
        Register register = Stages.sample().register();
        RopaFile.save(file, register);
        FakePorts other = new FakePorts();
        try (Keeper keeper = other.keeper(state);
                HeldFile held = keeper.open(file);
                HeldFile fresh = keeper.fresh(register)) {
            held.edited(register.withActivities(register.activities().subList(1, 4)).withVersion("12"));
            fresh.edited(register.withVersion("13"));
            other.pass();
            RecoveryTest.leave(state, folder.resolve("state"));
        }
    }

    private void add(String name, Deed... deeds) {
        all.add(new Screen("safe-" + name, ANY, List.of(Size.USUAL), List.of(deeds)));
    }
}
