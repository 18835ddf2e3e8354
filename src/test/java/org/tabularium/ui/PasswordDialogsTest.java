package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.Opened;
import org.tabularium.store.Problem;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;
import org.tabularium.store.vault.Cost;
import org.tabularium.store.vault.VaultKey;
import org.tabularium.ui.password.NewPasswordDialog;
import org.tabularium.ui.password.NewPasswordDialog.Purpose;
import org.tabularium.ui.password.PasswordDialog;
import org.tabularium.ui.port.Ports.Background;
import org.tabularium.ui.settings.Settings.Theme;
import org.tabularium.words.Words;
import org.testfx.api.FxRobot;

/// The dialogs for passwords by themselves: what they say, what they take, and that it is wiped.
class PasswordDialogsTest {
    private static final String PASSWORD = "drei blaue Fenster";
    private static final Register BLANK = Register.blank(List.of(Language.GERMAN), "DE");
    private final Words words = Words.of("ui", Locale.GERMAN);
    private final Elsewhere background = new Elsewhere();
    private final byte[] container = container();
    private final List<char[]> handed = new ArrayList<>();
    private final List<Opened> opened = new ArrayList<>();
    private final List<Opened> discarded = new ArrayList<>();
    private final List<VaultKey> keys = new ArrayList<>();
    private final List<Exception> failed = new ArrayList<>();
    private int cancelled;

    @Test
    void aWrongPasswordIsToldAndTheRightOneOpens() throws Exception {
        try (DialogStage dialog = asking(Theme.LIGHT)) {
            assertThat(dialog.accent().isDisabled()).isTrue();
            dialog.type(0, "drei blaue Fenste");
            dialog.press();
            assertThat(dialog.says("Das Kennwort wird geprüft …")).isTrue();
            assertThat(dialog.accent().isDisabled()).isTrue();
            background.finish();
            assertThat(dialog.says("Das Kennwort ist falsch. Groß- und Kleinbuchstaben zählen.")).isTrue();
            assertThat(dialog.field(0).getLength()).isZero();
            assertThat(dialog.field(0).isFocused()).isTrue();
            dialog.type(0, PASSWORD);
            dialog.press();
            background.finish();
        }
        assertThat(opened).singleElement().satisfies(o -> assertThat(o.register()).isEqualTo(BLANK));
        assertThat(handed).hasSize(2).allSatisfy(c -> assertThat(c).containsOnly('\0'));
        assertThat(failed).isEmpty();
    }

    @Test
    void itIsDoneWithTheKeyboardAlone() throws Exception {
        FxRobot robot = new FxRobot();
        try (DialogStage _ = asking(Theme.DARK)) {
            robot.write(PASSWORD).type(KeyCode.ENTER);
            background.finish();
            assertThat(opened).hasSize(1);
            robot.type(KeyCode.TAB);
            robot.type(KeyCode.SPACE);
            Stages.settle();
        }
        assertThat(cancelled).isEqualTo(1);
    }

    @Test
    void whatIsWrongBesidesThePasswordIsHandedOn() throws Exception {
        container[container.length - 1]++;
        try (DialogStage dialog = asking(Theme.LIGHT)) {
            dialog.type(0, PASSWORD);
            dialog.press();
            background.finish();
        }
        assertThat(failed).singleElement().isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.problem()).isEqualTo(new Problem.OfVault.Damaged()));
    }

    @Test
    void whoLeavesMeanwhileOpensNothing() throws Exception {
        try (DialogStage dialog = asking(Theme.LIGHT)) {
            dialog.type(0, PASSWORD);
            dialog.press();
            dialog.leave();
            background.finish();
        }
        assertThat(opened).isEmpty();
        assertThat(discarded).hasSize(1);
    }

    @Test
    void aNewPasswordIsLongEnoughAndTypedTwice() throws Exception {
        try (DialogStage dialog = choosing(Purpose.SET, Theme.LIGHT)) {
            assertThat(dialog.says(words.get("password.short", 12))).isTrue();
            dialog.type(0, "elf Zeichen");
            dialog.type(1, "elf Zeichen");
            assertThat(dialog.accent().isDisabled()).isTrue();
            dialog.type(0, PASSWORD);
            assertThat(dialog.says("Bitte geben Sie das Kennwort noch einmal ein.")).isTrue();
            dialog.type(1, "drei blaue Fenstes");
            assertThat(dialog.says("Die beiden Eingaben sind verschieden.")).isTrue();
            assertThat(dialog.accent().isDisabled()).isTrue();
            dialog.type(1, PASSWORD);
            assertThat(dialog.says("Die beiden Eingaben stimmen überein.")).isTrue();
            dialog.press();
            assertThat(dialog.says("Der Schlüssel wird berechnet …")).isTrue();
            assertThat(dialog.field(0).getLength() + dialog.field(1).getLength()).isZero();
            background.finish();
        }
        byte[] sealed = RopaFormat.write(BLANK, Optional.of(keys.getFirst()));
        assertThat(RopaFormat.open(sealed, PASSWORD.toCharArray()).register()).isEqualTo(BLANK);
    }

    @Test
    void aNewPasswordIsGivenUpByLeaving() throws Exception {
        try (DialogStage dialog = choosing(Purpose.CHANGE, Theme.LIGHT)) {
            dialog.type(0, PASSWORD);
            dialog.type(1, PASSWORD);
            dialog.press();
            dialog.leave();
            background.finish();
        }
        assertThat(keys).isEmpty();
        assertThat(background.ended).singleElement()
                .isInstanceOfSatisfying(VaultKey.class, key -> assertThat(key.isClosed()).isTrue());
    }

    @Test
    void everyFieldHasItsName() throws Exception {
        try (DialogStage dialog = choosing(Purpose.SET, Theme.DARK)) {
            assertThat(List.of(dialog.field(0).getAccessibleText(), dialog.field(1).getAccessibleText()))
                    .containsExactly("Neues Kennwort", "Noch einmal zur Kontrolle");
        }
    }

    private DialogStage asking(Theme theme) throws Exception {
        DialogStage stage = new DialogStage(theme);
        PasswordDialog<Opened> dialog =
                Stages.onScreen(() -> new PasswordDialog<>("Mandant Övermann.ropa", words,
                        background, new Opening(), () -> cancelled++, opened::add, failed::add));
        stage.show(words.get("password.open.title"), dialog.content(), dialog.footer());
        stage.screen(dialog::focus);
        return stage;
    }

    private DialogStage choosing(Purpose purpose, Theme theme) throws Exception {
        DialogStage stage = new DialogStage(theme);
        NewPasswordDialog dialog = Stages.onScreen(() -> new NewPasswordDialog(purpose, words, background,
                () -> cancelled++, keys::add, failed::add));
        stage.show(purpose.title(words), dialog.content(), dialog.footer());
        stage.screen(dialog::focus);
        return stage;
    }

    private static byte[] container() {
        try (VaultKey key = VaultKey.of(PASSWORD.toCharArray(), Cost.LEAST)) {
            return RopaFormat.write(BLANK, Optional.of(key));
        }
    }

    private final class Opening implements PasswordDialog.Attempt<Opened> {
        @Override
        public Opened open(char[] password) throws StoreException {
            handed.add(password);
            return RopaFormat.open(container, password);
        }

        @Override
        public void discard(Opened late) {
            discarded.add(late);
        }
    }

    /// Does work when the test says so, off the screen's thread, and delivers its end there.
    private static final class Elsewhere implements Background {
        private final Deque<Callable<Runnable>> waiting = new ArrayDeque<>();
        private final List<Object> ended = new ArrayList<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            waiting.add(() -> {
                try {
                    T result = work.call();
                    ended.add(result);
                    return () -> done.accept(result);
                } catch (Exception e) {
                    return () -> failed.accept(e);
                }
            });
        }

        void finish() throws Exception {
            Stages.settle();
            Runnable delivered = waiting.remove().call();
            Stages.onScreen(() -> {
                delivered.run();
                return true;
            });
            Stages.settle();
        }
    }
}
