package org.tabularium.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import org.tabularium.edit.Editor;
import org.tabularium.edit.History;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// The lower edge of the window: saved or not, the date of the law, and what undo would undo, or the running job.
final class StatusBar {
    private final HBox box = new HBox(12);
    private final Label saved = Parts.label("", "status");
    private final Label undo = Parts.label("", "status");
    private final Label key;
    private final HBox marks = new HBox(12);
    private final HBox right = new HBox(8);
    private final Words words;
    private final Words labels;
    private final FindingCounts counts;
    private String savedAt = "";

    StatusBar(Label law, Words words, Words labels, FindingCounts counts) {
        this.counts = counts;
        this.words = words;
        this.labels = labels;
        key = Parts.label(words.get("key.undo"), "key");
        undo.getStyleClass().add("status-undo");
        undo.setMinWidth(0);
        List.of(saved, law, key).forEach(label -> label.setMinWidth(Label.USE_PREF_SIZE));
        box.getStyleClass().add("status-bar");
        right.getStyleClass().add("status-right");
        marks.getStyleClass().add("status-marks");
        box.getChildren().addAll(counts.node(), new Separator(Orientation.VERTICAL), saved,
                new Separator(Orientation.VERTICAL), law, marks, Parts.space(), right);
    }

    Node node() {
        return box;
    }

    /// Shows what is to be known of the window all the time.
    void mark(List<Node> all) {
        marks.getChildren().clear();
        all.forEach(mark -> marks.getChildren().addAll(new Separator(Orientation.VERTICAL), mark));
    }

    void findings(Outcome outcome) {
        counts.show(outcome);
    }

    /// Tells when the register was saved last.
    void savedAt(String time) {
        savedAt = time;
    }

    void show(Editor.State state) {
        if (state.readOnly()) {
            saved.setText(words.get(
                    state.access() == Editor.Access.HELD ? "status.held" : "status.readonly"));
        } else if (state.unsaved()) {
            saved.setText(words.get("status.unsaved"));
        } else if (state.file().isEmpty()) {
            saved.setText(words.get("status.new"));
        } else {
            saved.setText(
                    savedAt.isEmpty() ? words.get("status.saved") : words.get("status.savedat", savedAt));
        }
        Optional<History.Step> step = state.history().undoable();
        undo.setText(step.map(s -> words.get("status.undo", name(s))).orElse(""));
        if (right.getChildren().stream().noneMatch(n -> n instanceof ProgressBar)) {
            right.getChildren().clear();
            step.ifPresent(s -> right.getChildren().addAll(undo, key));
        }
    }

    String name(History.Step step) {
        return words.get(step.name().verb(), what(step.name().what()), step.name().count());
    }

    /// A word of the forms, of the screens, or of another room, whose name stands before a colon.
    private String what(String key) {
        int colon = key.indexOf(':');
        if (colon > 0) {
            return Words.of(key.substring(0, colon), words.locale()).get(key.substring(colon + 1));
        }
        return labels.has(key) ? labels.get(key) : words.get(key);
    }

    /// Shows a running job in place of undo.
    ///
    /// @param cancel stops the job
    Job job(Runnable cancel) {
        Label what = Parts.label(words.get("job.begun"), "status");
        ProgressBar bar = new ProgressBar(0);
        right.getChildren().setAll(what, bar, Parts.icon("fth-x", words.get("job.cancel"), cancel));
        return new Job(what, bar);
    }

    final class Job {
        private final Label what;
        private final ProgressBar bar;

        private Job(Label what, ProgressBar bar) {
            this.what = what;
            this.bar = bar;
        }

        void at(String file, double share) {
            what.setText(file);
            bar.setProgress(share);
        }

        void end(Editor.State state) {
            right.getChildren().clear();
            show(state);
        }
    }
}
