package org.tabularium.ui;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.tabularium.ui.Screens.Content;
import org.tabularium.ui.Screens.Deed;
import org.tabularium.ui.Screens.Screen;
import org.tabularium.ui.Screens.Size;
import org.tabularium.ui.window.Shell;

/// The states in which a published policy is looked at.
final class PolicyMoments {
    private static final Set<Content> ANY = EnumSet.allOf(Content.class);
    private static final Set<Content> SAMPLE = EnumSet.of(Content.SAMPLE);

    private PolicyMoments() {}

    static List<Screen> all() {
        return List.of(
                new Screen("published-facts", ANY, List.of(Size.USUAL, Size.NARROW, Size.WIDE),
                        List.of(reading("keramikgarten"))),
                new Screen("published-accepted", Set.of(Content.EMPTY), List.of(Size.USUAL),
                        List.of(reading("ledgerloop"), PolicyMoments::acceptCertain)),
                new Screen("published-decided", SAMPLE, List.of(Size.USUAL), List.of(reading("ledgerloop"),
                        PolicyMoments::acceptCertain,
                        (s, ports, folder) -> {
                            Screens.press(Screens.node(s, ".policy-lines"), KeyCode.DELETE);
                            Screens.press(Screens.node(s, ".policy-lines"), KeyCode.DELETE);
                        })),
                new Screen("published-findings", ANY, List.of(Size.USUAL),
                        List.of(reading("keramikgarten"), tab(1))),
                new Screen("published-compared", ANY, List.of(Size.USUAL),
                        List.of(reading("keramikgarten"), tab(2))),
                new Screen("published-failed", SAMPLE, List.of(Size.USUAL), List.of((s, ports, folder) -> {
                    ports.chosen = Optional.of(Files.writeString(folder.resolve("leer.html"), ""));
                    s.commands().readPolicy();
                })));
    }

    /// A policy of the tests, as a file.
    static Path file(String name, Path folder) throws Exception {
        try (InputStream in = Objects.requireNonNull(
                PolicyMoments.class.getResourceAsStream("/org/tabularium/policies/shown/" + name + ".txt"))) {
            return Files.write(folder.resolve(name + ".txt"), in.readAllBytes());
        }
    }

    static Deed reading(String name) {
        return (shell, ports, folder) -> {
            ports.chosen = Optional.of(file(name, folder));
            shell.commands().readPolicy();
        };
    }

    static void acceptCertain(Shell shell, FakePorts ports, Path folder) {
        ((Hyperlink) Screens.node(shell, ".policy-side .policy-bar .hyperlink")).fire();
    }

    private static Deed tab(int tab) {
        return (shell, ports, folder) -> {
            shell.scene().getRoot().applyCss();
            ((Button) shell.scene().getRoot().lookupAll(".policy-tabs .section-link").toArray()[tab]).fire();
        };
    }
}
