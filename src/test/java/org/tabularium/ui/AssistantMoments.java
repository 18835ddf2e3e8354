package org.tabularium.ui;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.tabularium.ui.Screens.Content;
import org.tabularium.ui.Screens.Deed;
import org.tabularium.ui.Screens.Screen;
import org.tabularium.ui.Screens.Size;
import org.tabularium.ui.window.Shell;

/// The states in which the register of somebody else is taken over.
final class AssistantMoments {
    private static final Set<Content> ANY = EnumSet.allOf(Content.class);
    private static final Set<Content> SAMPLE = EnumSet.of(Content.SAMPLE);

    private AssistantMoments() {}

    /// Makes the file that is taken over.
    @FunctionalInterface
    private interface Made {
        Path in(Path folder) throws Exception;
    }

    static List<Screen> all() {
        return List.of(
                new Screen("assistant", ANY, List.of(Size.USUAL), List.of(reading(ForeignRegister::excel))),
                new Screen("assistant-narrow", SAMPLE, List.of(Size.USUAL, Size.NARROW),
                        List.of(reading(ForeignRegister::excel))),
                new Screen("assistant-target", SAMPLE, List.of(Size.USUAL),
                        List.of(reading(ForeignRegister::excel), AssistantMoments::correct)),
                new Screen("assistant-same", SAMPLE, List.of(Size.USUAL),
                        List.of(reading(ForeignRegister::excel),
                                tab(1),
                                (s, ports, folder) -> Screens.press(Screens.node(s, ".same-list"),
                                        KeyCode.ENTER))),
                new Screen("assistant-cells", SAMPLE, List.of(Size.USUAL),
                        List.of(reading(ForeignRegister::excel), tab(2))),
                new Screen("assistant-differences", SAMPLE, List.of(Size.USUAL), List.of(
                        reading(ForeignRegister::excel),
                        (s, ports, folder) -> ((ButtonBase) Screens.node(s, ".assistant-footer .accent"))
                                .fire())),
                new Screen("assistant-csv", ANY, List.of(Size.USUAL), List.of(reading(ForeignRegister::csv))),
                new Screen("assistant-said", SAMPLE, List.of(Size.USUAL),
                        List.of(reading(ForeignRegister::exchanged))),
                new Screen("assistant-card", SAMPLE, List.of(Size.USUAL),
                        List.of(reading(ForeignRegister::card))),
                new Screen("assistant-failed", ANY, List.of(Size.USUAL),
                        List.of(reading(ForeignRegister::broken))),
                new Screen("assistant-reading", ANY, List.of(Size.USUAL), List.of((s, ports, folder) -> {
                    Path file = ForeignRegister.excel(folder);
                    s.commands().insertTemplates();
                    Screens.press(s.scene().getRoot(), KeyCode.ESCAPE);
                    ports.holding = true;
                    s.commands().importRegister(file.resolveSibling("Verzeichnis.ods"));
                })));
    }

    private static Deed reading(Made made) {
        return (shell, ports, folder) -> {
            ports.chosen = Optional.of(made.in(folder));
            shell.commands().importRegister();
        };
    }

    private static Deed tab(int tab) {
        return (shell, ports, folder) -> {
            shell.scene().getRoot().applyCss();
            ((Button) shell.scene().getRoot().lookupAll(".assistant-tabs .section-link").toArray()[tab])
                    .fire();
        };
    }

    private static void correct(Shell shell, FakePorts ports, Path folder) {
        Screens.press(Screens.node(shell, ".sheet-table"), KeyCode.ENTER);
    }
}
