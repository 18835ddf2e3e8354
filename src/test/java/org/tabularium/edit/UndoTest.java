package org.tabularium.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Undo and redo after any mix of steps, typing, seals, undos and redos.
class UndoTest {
    private static final Register START = Register.blank(List.of(Language.GERMAN), "DE").withVersion("start");
    private static final StepName NAME = new StepName("step.change", "controller.version");

    /// Something a user may do.
    sealed interface Deed {
        record Change(Spot spot, String version) implements Deed {}

        record Stroke(Spot spot, String version) implements Deed {}

        record Seal() implements Deed {}

        record Undo() implements Deed {}

        record Redo() implements Deed {}
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Spot> spots = Arbitraries.of("name", "version").map(f -> new Spot("controller", "", f));
        Arbitrary<String> versions = Arbitraries.of("start", "1", "2", "3", "ä");
        return Arbitraries.<Deed>oneOf(Combinators.combine(spots, versions).as(Deed.Change::new),
                Combinators.combine(spots, versions).as(Deed.Stroke::new),
                Combinators.combine(spots, versions).as(Deed.Stroke::new), Arbitraries.just(new Deed.Seal()),
                Arbitraries.just(new Deed.Undo()), Arbitraries.just(new Deed.Redo())).list().ofMaxSize(30);
    }

    @Property(seed = Chance.SEED, tries = 500)
    void undoingAllGivesBackTheStartAndRedoingAllTheEnd(@ForAll("deeds") List<Deed> deeds) {
        Editor editor = Editor.fresh(START);
        deeds.forEach(deed -> does(editor, deed));
        redoAll(editor);
        Register end = editor.register();
        List<Register> back = new ArrayList<>();
        while (editor.state().history().undoable().isPresent()) {
            back.addFirst(editor.register());
            editor.undo();
        }
        assertThat(editor.register()).isEqualTo(START);
        assertThat(redoAll(editor)).isEqualTo(back);
        assertThat(editor.register()).isEqualTo(end);
    }

    @Property(seed = Chance.SEED, tries = 500)
    void asManyUndosAsThereWereChangesLeadBackAndNoneDoesNothing(@ForAll("deeds") List<Deed> deeds) {
        Editor editor = Editor.fresh(START);
        List<Register> values = new ArrayList<>(List.of(START));
        for (Deed deed : deeds) {
            if (deed instanceof Deed.Change change) {
                does(editor, change);
                if (!values.getLast().equals(editor.register())) {
                    values.add(editor.register());
                }
            }
        }
        for (Register before : values.reversed().subList(1, values.size())) {
            Register now = editor.register();
            editor.undo();
            assertThat(editor.register()).isEqualTo(before).isNotEqualTo(now);
        }
        assertThat(editor.state().history().undoable()).isEmpty();
    }

    @Property(seed = Chance.SEED, tries = 500)
    void undoAndRedoAreEachOthersReverseAnywhere(@ForAll("deeds") List<Deed> deeds) {
        Editor editor = Editor.fresh(START);
        deeds.forEach(deed -> does(editor, deed));
        Register here = editor.register();
        boolean undoable = editor.state().history().undoable().isPresent();
        editor.undo();
        if (undoable) {
            editor.redo();
        }
        assertThat(editor.register()).isEqualTo(here);
    }

    @Property(seed = Chance.SEED, tries = 500)
    void aChangeAfterUndoForgetsWhatWasUndone(@ForAll("deeds") List<Deed> deeds) {
        Editor editor = Editor.fresh(START);
        deeds.forEach(deed -> does(editor, deed));
        editor.undo();
        does(editor, new Deed.Change(Spot.NONE, "altogether new"));
        assertThat(editor.state().history().redoable()).isEmpty();
        editor.redo();
        assertThat(editor.register().version()).isEqualTo("altogether new");
    }

    private static List<Register> redoAll(Editor editor) {
        List<Register> forth = new ArrayList<>();
        while (editor.state().history().redoable().isPresent()) {
            editor.redo();
            forth.add(editor.register());
        }
        return forth;
    }

    private static void does(Editor editor, Deed deed) {
        switch (deed) {
            case Deed.Change(Spot spot, String v) -> editor.edit(NAME, spot, r -> r.withVersion(v));
            case Deed.Stroke(Spot spot, String v) -> editor.type(NAME, spot, r -> r.withVersion(v));
            case Deed.Seal() -> editor.seal();
            case Deed.Undo() -> editor.undo();
            case Deed.Redo() -> editor.redo();
        }
    }
}
