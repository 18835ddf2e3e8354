package org.tabularium.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.held.HeldFile;
import org.tabularium.store.held.Keeper;
import org.tabularium.store.vault.VaultKey;
import org.tabularium.ui.port.Ports;

/// What happens to the file of a register between opening and closing.
class KeepingTest {
    private static final Register BLANK = Register.blank(List.of(Language.GERMAN), "DE");
    private final List<Runnable> later = new ArrayList<>();
    @TempDir Path folder;

    @Test
    void theKeyIsWipedWithTheEndAndTheLockIsGone() throws Exception {
        Path file = folder.resolve("geheim.ropa");
        char[] password = "Segelboot Lampe".toCharArray();
        RopaFile.save(file, BLANK, Optional.of(VaultKey.of(password)));
        HeldFile held = keeper().open(file, password);
        VaultKey key = held.opened().key().orElseThrow();
        Keeping keeping = keeping(Editor.opened(BLANK, file, Editor.Access.OPEN), held);
        assertThat(key.isClosed()).isFalse();
        assertThat(folder.resolve(".~lock.geheim.ropa#")).exists();
        boolean[] ended = {false};
        keeping.end(() -> ended[0] = true);
        assertThat(ended[0]).isTrue();
        assertThat(key.isClosed()).isTrue();
        assertThat(folder.resolve(".~lock.geheim.ropa#")).doesNotExist();
    }

    @Test
    void anEditIsInTheJournalOnceTwoSecondsHavePassedAndNothingBefore() throws Exception {
        Editor editor = Editor.fresh(BLANK);
        keeping(editor, keeper().fresh(BLANK));
        editor.edit(new StepName("step.change", "version"), Spot.NONE, r -> r.withVersion("7"));
        Path journals = folder.resolve("state").resolve("journals");
        assertThat(journals).doesNotExist();
        List.copyOf(later).forEach(Runnable::run);
        assertThat(journals).isDirectoryContaining("regex:.*(even|odd)");
    }

    private Keeper keeper() {
        return new Keeper(folder.resolve("state"), (after, work) -> later.add(work), Clock.systemUTC());
    }

    private static Keeping keeping(Editor editor, HeldFile held) {
        return new Keeping(editor, held, new AtOnce(), e -> {
            throw new AssertionError(e);
        }, now -> {}, () -> {});
    }

    /// Work that is done at once.
    private record AtOnce() implements Ports.Background {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            try {
                done.accept(work.call());
            } catch (Exception e) {
                failed.accept(e);
            }
        }
    }
}
