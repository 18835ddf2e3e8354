package org.tabularium.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.PasswordField;
import org.tabularium.store.RopaFile;
import org.tabularium.store.vault.Cost;
import org.tabularium.store.vault.VaultKey;
import org.tabularium.ui.Screens.Content;
import org.tabularium.ui.Screens.Deed;
import org.tabularium.ui.Screens.Screen;
import org.tabularium.ui.Screens.Size;
import org.tabularium.ui.window.Shell;

/// What the window shows of passwords: asking for one, setting and removing it, and the mark of a register that has one.
final class PasswordMoments {
    private static final Set<Content> ANY = EnumSet.of(Content.SAMPLE, Content.LONG);
    private static final String PASSWORD = "drei blaue Fenster";
    private final List<Screen> all = new ArrayList<>();

    private PasswordMoments() {}

    static List<Screen> all() {
        PasswordMoments moments = new PasswordMoments();
        moments.add("asked", PasswordMoments::encrypted);
        moments.add("wrong", PasswordMoments::encrypted, typed("drei blaue Fenste"), accent());
        moments.add("opened", PasswordMoments::encrypted, typed(PASSWORD), accent());
        moments.add("new", (s, ports, folder) -> s.commands().setPassword());
        moments.add("different", (s, ports, folder) -> s.commands().setPassword(),
                typed(PASSWORD, "drei blaue Fenstre"));
        moments.add("remove", PasswordMoments::encrypted, typed(PASSWORD), accent(),
                (s, ports, folder) -> s.commands().removePassword());
        return List.copyOf(moments.all);
    }

    private static void encrypted(Shell shell, FakePorts ports, Path folder) throws Exception {
        Path file = folder.resolve("Verzeichnis Nordlicht Manufaktur GmbH & Co. KG 2026.ropa");
        try (VaultKey key = VaultKey.of(PASSWORD.toCharArray(), Cost.LEAST)) {
            RopaFile.save(file, Stages.sample().register(), Optional.of(key));
        }
        shell.commands().close();
        shell.commands().open(file);
    }

    private static Deed typed(String... entries) {
        return (s, ports, folder) -> {
            List<PasswordField> fields = s.scene().getRoot().lookupAll(".password-field").stream()
                    .map(PasswordField.class::cast).toList();
            for (int i = 0; i < entries.length; i++) {
                fields.get(i).setText(entries[i]);
            }
        };
    }

    private static Deed accent() {
        return (s, ports, folder) -> ((ButtonBase) Screens.node(s, ".dialog-footer .accent")).fire();
    }

    private void add(String name, Deed... deeds) {
        all.add(new Screen("password-" + name, ANY, List.of(Size.USUAL), List.of(deeds)));
    }
}
