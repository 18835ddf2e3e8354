package org.tabularium.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

class EditorTest {
    private static final Register START = Register.blank(List.of(Language.GERMAN), "DE");
    private static final StepName NAME = new StepName("step.type", "controller.version");
    private static final Spot VERSION = new Spot("controller", "controller", "version");
    private static final Spot ELSEWHERE = new Spot("controller", "controller", "jurisdiction");
    private static final Path FILE = Path.of("a.ropa");

    private final Editor editor = Editor.fresh(START);

    @Test
    void typingAtOneSpotIsOneStep() {
        type(editor, "A", "AB", "ABC");
        assertThat(steps(editor)).isEqualTo(1);
        editor.undo();
        assertThat(editor.register()).isEqualTo(START);
        editor.redo();
        assertThat(editor.register().version()).isEqualTo("ABC");
    }

    @Test
    void typingElsewhereBeginsAStep() {
        type(editor, "A");
        editor.type(NAME, ELSEWHERE, r -> r.withJurisdiction("AT"));
        type(editor, "AB");
        assertThat(steps(editor)).isEqualTo(3);
    }

    @Test
    void aSealEndsAStepOfTyping() {
        type(editor, "A", "AB");
        editor.seal();
        type(editor, "ABC", "ABCD");
        assertThat(steps(editor)).isEqualTo(2);
        editor.undo();
        assertThat(editor.register().version()).isEqualTo("AB");
    }

    @Test
    void typingAfterUndoBeginsAStep() {
        type(editor, "A");
        editor.seal();
        type(editor, "AB");
        editor.undo();
        type(editor, "AC");
        editor.undo();
        assertThat(editor.register().version()).isEqualTo("A");
    }

    @Test
    void aChangeThatChangesNothingIsNoStepAndIsNotDelivered() {
        List<Editor.State> delivered = new ArrayList<>();
        editor.stateProperty().addListener((o, before, state) -> delivered.add(state));
        editor.edit(NAME, VERSION, r -> r.withVersion(""));
        assertThat(steps(editor)).isZero();
        assertThat(delivered).isEmpty();
    }

    @Test
    void whoeverEditsWhileAChangeIsDeliveredIsStoppedAndTheEditorStaysUsable() {
        List<Throwable> thrown = new ArrayList<>();
        editor.stateProperty().addListener((o, before, state) -> {
            thrown.add(caught(() -> editor.edit(NAME, ELSEWHERE, r -> r.withJurisdiction("AT"))));
            thrown.add(caught(editor::undo));
            thrown.add(caught(() -> editor.savedAs(FILE, START)));
        });
        type(editor, "A");
        assertThat(thrown).hasSize(3).allMatch(e -> e instanceof IllegalStateException);
        assertThat(editor.register()).isEqualTo(START.withVersion("A"));
        type(editor, "AB");
        assertThat(editor.register().version()).isEqualTo("AB");
    }

    @Test
    void whatAListenerThrowsOrAChangeThrowsLeavesTheEditorUsable() {
        assertThatThrownBy(() -> editor.edit(NAME, VERSION, r -> {
            throw new IllegalArgumentException("no");
        })).isInstanceOf(IllegalArgumentException.class);
        assertThat(editor.register()).isEqualTo(START);
        type(editor, "A");
        assertThat(editor.register().version()).isEqualTo("A");
    }

    @Test
    void aRegisterOfANewerFormatIsNotEdited() {
        Editor newer = Editor.opened(START, FILE, Editor.Access.NEWER);
        type(newer, "A");
        newer.edit(NAME, VERSION, r -> r.withVersion("B"));
        assertThat(newer.register()).isEqualTo(START);
        assertThat(newer.state().unsaved()).isFalse();
        newer.savedAs(Path.of("copy.ropa"), START);
        type(newer, "A");
        assertThat(newer.register().version()).isEqualTo("A");
    }

    @Test
    void whoeverEditsWhatOthersHaveOpenIsToldUntilItIsFree() {
        Editor held = Editor.opened(START, FILE, Editor.Access.HELD);
        int[] told = {0};
        held.onRefused(() -> told[0]++);
        type(held, "A");
        held.undo();
        assertThat(told[0]).isEqualTo(2);
        assertThat(held.register()).isEqualTo(START);
        held.allow(Editor.Access.OPEN);
        type(held, "A");
        assertThat(told[0]).isEqualTo(2);
        assertThat(held.register().version()).isEqualTo("A");
    }

    @Test
    void whatSomebodyElseWroteIsAStepAndCountsAsSaved() {
        Editor opened = Editor.opened(START, FILE, Editor.Access.OPEN);
        Register theirs = START.withVersion("B");
        opened.joined(NAME, theirs, theirs);
        assertThat(opened.register()).isEqualTo(theirs);
        assertThat(opened.state().unsaved()).isFalse();
        opened.undo();
        assertThat(opened.register()).isEqualTo(START);
        assertThat(opened.state().unsaved()).isTrue();
    }

    @Test
    void whatIsMergedStaysUnsavedAndFollowsTypingAsAStepOfItsOwn() {
        Editor opened = Editor.opened(START, FILE, Editor.Access.OPEN);
        type(opened, "A");
        Register typed = opened.register();
        opened.joined(NAME, START.withVersion("AB"), START.withVersion("B"));
        assertThat(opened.state().unsaved()).isTrue();
        opened.undo();
        assertThat(opened.register()).isEqualTo(typed);
    }

    @Test
    void aRegisterWhoseFileIsGoneIsUnsaved() {
        Editor opened = Editor.opened(START, FILE, Editor.Access.OPEN);
        opened.gone();
        assertThat(opened.state().unsaved()).isTrue();
        opened.savedAs(FILE, START);
        assertThat(opened.state().unsaved()).isFalse();
    }

    @Test
    void aNewRegisterIsUnsavedOnceItHasBeenEdited() {
        assertThat(editor.state().unsaved()).isFalse();
        type(editor, "A");
        assertThat(editor.state().unsaved()).isTrue();
        editor.undo();
        assertThat(editor.state().unsaved()).isFalse();
    }

    @Test
    void anOpenedRegisterIsUnsavedWhileItDiffersFromItsFile() {
        Editor opened = Editor.opened(START, FILE, Editor.Access.OPEN);
        type(opened, "A");
        assertThat(opened.state().unsaved()).isTrue();
        opened.savedAs(FILE, opened.register());
        assertThat(opened.state().unsaved()).isFalse();
        opened.undo();
        assertThat(opened.state().unsaved()).isTrue();
        opened.redo();
        assertThat(opened.state().unsaved()).isFalse();
    }

    @Test
    void whatIsEditedWhileSavingStaysUnsaved() {
        type(editor, "A");
        Register written = editor.register();
        type(editor, "AB");
        editor.savedAs(FILE, written);
        assertThat(editor.state().unsaved()).isTrue();
        assertThat(editor.state().file()).contains(FILE);
        assertThat(editor.state().saved()).contains(written);
    }

    @Test
    void undoAndRedoTellWhereTheStepWasMadeAndAnEditTellsNothing() {
        editor.edit(NAME, VERSION, r -> r.withVersion("A"));
        editor.edit(NAME, ELSEWHERE, r -> r.withJurisdiction("AT"));
        assertThat(editor.state().spot()).isEmpty();
        editor.undo();
        assertThat(editor.state().spot()).contains(ELSEWHERE);
        editor.undo();
        assertThat(editor.state().spot()).contains(VERSION);
        editor.redo();
        assertThat(editor.state().spot()).contains(VERSION);
        type(editor, "AB");
        assertThat(editor.state().spot()).isEmpty();
    }

    private static void type(Editor editor, String... versions) {
        for (String version : versions) {
            editor.type(NAME, VERSION, r -> r.withVersion(version));
        }
    }

    private static int steps(Editor editor) {
        int steps = 0;
        for (History h = editor.state().history(); h.undoable().isPresent(); h = h.undone()) {
            steps++;
        }
        return steps;
    }

    private static Throwable caught(Runnable deed) {
        try {
            deed.run();
        } catch (IllegalStateException e) {
            return e;
        }
        return new AssertionError("nothing was thrown");
    }
}
