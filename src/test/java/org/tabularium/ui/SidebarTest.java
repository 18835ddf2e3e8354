package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Spot;

/// The places at the left.
class SidebarTest {
    @TempDir Path folder;

    @Test
    void aPlaceCanBeGoneToBeforeThePlacesAreShown() throws Exception {
        try (Journey user = new Journey(folder, Locale.ENGLISH)) {
            for (int i = 0; i < 3; i++) {
                user.screen(() -> user.shell.commands().close());
                Stages.onScreen(() -> {
                    user.shell.commands().openSample();
                    return true;
                });
                // No frame is waited for: the editor is there before its places are.
                while (!Stages.onScreen(() -> user.shell.editor().isPresent())) {
                    Thread.onSpinWait();
                }
                user.screen(() -> user.shell.reveal(new Spot("languages", "", "")));
                assertThat(user.shell.scene().getRoot().lookupAll(".sidebar-places .toggle-button"))
                        .filteredOn(node -> ((ToggleButton) node).isSelected()).hasSize(1);
            }
        }
    }
}
