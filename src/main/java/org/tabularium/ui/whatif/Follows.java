package org.tabularium.ui.whatif;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.check.whatif.Concerned;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.edit.Spot;
import org.tabularium.law.Footing;
import org.tabularium.ui.place.Desk;

/// What follows if something falls away: figures, who is concerned, and which sentences would change.
public final class Follows {
    private final Desk desk;
    private final VBox box = new VBox();
    private final FigureList figures;
    private final ConcernedTable table;
    private final Sentences sentences;
    private Optional<WhatIf> shown = Optional.empty();
    private Optional<Naming> naming = Optional.empty();
    private Optional<Concerned> selected = Optional.empty();

    /// @param mark draws what a transfer rests on
    /// @param marked told that somebody else is selected
    /// @param report has the answer written down
    public Follows(Desk desk, Function<Footing, Node> mark, Runnable marked, Consumer<WhatIf> report) {
        this.desk = desk;
        figures = new FigureList(desk.words(), mark, report);
        table = new ConcernedTable(desk.words(), mark, one -> {
            selected = one;
            marked.run();
        }, task -> desk.go()
                .accept(new Spot(task.where().place(), task.where().entity(), task.where().field())));
        sentences = new Sentences(desk, this::counted, all -> {
            table.node().setVisible(!all);
            table.node().setManaged(!all);
        });
        VBox.setVgrow(sentences.node(), Priority.ALWAYS);
        box.getChildren().addAll(table.node(), sentences.node());
        box.getStyleClass().add("follows");
    }

    /// The figures, to stand beside the map.
    public Node beside() {
        return figures.beside();
    }

    /// The same, to stand in its place.
    public Node instead() {
        return figures.instead();
    }

    public Node node() {
        return box;
    }

    public void focus() {
        table.node().requestFocus();
    }

    /// A transfer of the selected recipient, by its id.
    public Optional<String> selected() {
        return selected.map(c -> c.row().id());
    }

    public void show(WhatIf result, Naming now) {
        shown = Optional.of(result);
        naming = Optional.of(now);
        table.show(result.recipients(), now.telling(), now.column(result.loss()));
        counted();
    }

    /// Finds the sentences that would change, which takes longer.
    public void compose(WhatIf result) {
        sentences.of(result);
        counted();
    }

    private void counted() {
        shown.ifPresent(result -> naming.ifPresent(n -> figures.show(result, n.heading(result.loss()),
                n.hint(result.loss(), desk.today()), sentences.changes(result))));
    }
}
