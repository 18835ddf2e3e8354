package org.tabularium.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tabularium.compose.Art30Register;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;

/// From a letter typed to the blocks of the sheet, as in the window but for the drawing.
public class EditBenchmark {

    /// An editor and what listens to it: the sheet with its running lines, and whether the file is behind.
    @State(Scope.Benchmark)
    public static class Sheet {
        private final Art30Register composer = Art30Register.of(Law.load());
        private Editor editor = Editor.fresh(Workload.register(1));
        private Id<Activity> shown = new Id<>("act-1");
        private List<Block> blocks = List.of();
        private List<Document.Running> running = new ArrayList<>();
        private boolean unsaved;
        private int letters;

        @Setup
        public void open(Content content) {
            shown = content.last().id();
            editor = Editor.opened(content.register, Path.of("bench.ropa"), Editor.Access.OPEN);
            editor.stateProperty().addListener((o, before, state) -> show(state));
            type();
        }

        private void show(Editor.State state) {
            Vocabulary.ACTIVITIES.find(state.register(), shown).ifPresent(
                    activity -> blocks = composer.sheet(state.register(), activity, Language.GERMAN));
            running = List.of(composer.running(state.register(), Language.GERMAN));
            unsaved = state.unsaved();
        }

        private void type() {
            String name = "Führen der Personalakten " + letters++ % 10;
            editor.type(new StepName("step.type", "activity.name"),
                    new Spot("activity", shown.value(), "name/de"),
                    r -> Vocabulary.ACTIVITIES.replace(r, Vocabulary.ACTIVITIES.find(r, shown).orElseThrow()
                            .withName(Words.text(name, name))));
        }

        private Object seen() {
            return unsaved ? blocks : running;
        }
    }

    @Benchmark
    public Object editToPreview(Sheet sheet) {
        sheet.type();
        return sheet.seen();
    }

    @Benchmark
    @OperationsPerInvocation(2)
    public Object undo(Sheet sheet) {
        sheet.editor.undo();
        sheet.editor.redo();
        return sheet.seen();
    }
}
