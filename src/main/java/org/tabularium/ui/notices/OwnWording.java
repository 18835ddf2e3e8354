package org.tabularium.ui.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tabularium.document.Origin;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage;
import org.tabularium.ui.place.Desk;

/// Own wording: makes it of the standard text, and tells what the standard text says by now.
final class OwnWording {
    private final VBox box = new VBox(8);
    private final Desk desk;
    private final Supplier<Optional<Notice>> current;

    OwnWording(Desk desk, Supplier<Optional<Notice>> current) {
        this.desk = desk;
        this.current = current;
        box.setManaged(false);
        box.setVisible(false);
    }

    Node node() {
        return box;
    }

    void show(Composed text) {}

    /// Takes the standard text that states a fact for own wording, to be written over.
    void make(Origin fact, List<Origin> beside) {
        Optional<Belonging> belonging = Belonging.of(desk.editor().register(), fact, beside);
        current.get().ifPresent(notice -> belonging.ifPresent(b -> make(notice, b)));
    }

    private void make(Notice notice, Belonging where) {
        Passage passage = Passage.blank(where.part()).withActivity(where.activity())
                .withWay(Passage.Way.INSTEAD);
        List<Passage> passages = new ArrayList<>(notice.passages());
        passages.add(passage);
        Notice changed = notice.withPassages(passages);
        Spot text = new Spot(NoticesKnown.KEY, notice.id().value(),
                "passages/" + (passages.size() - 1) + "/text");
        desk.editor().edit(new StepName("step.add", "notice.passages"), text,
                r -> Vocabulary.NOTICES.replace(r, changed));
        desk.go().accept(text);
    }
}
