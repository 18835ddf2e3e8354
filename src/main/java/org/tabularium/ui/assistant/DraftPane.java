package org.tabularium.ui.assistant;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.compose.Art30Register;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.edit.ExportOrder;
import org.tabularium.edit.Same;
import org.tabularium.form.Vocabulary;
import org.tabularium.intake.draft.Where;
import org.tabularium.law.Law;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.paper.PaperView;
import org.tabularium.ui.port.Derived;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// What the selected row has become: its sheet, as the register would print it.
final class DraftPane {
    private final VBox box = new VBox();
    private final PaperView paper;
    private final Label from = Parts.label("", "muted");
    private final Derived<Wanted, Composed> sheets;
    private final Words words;

    /// The entry of a draft.
    private record Wanted(Same<Register> register, Where where) {}

    private record Composed(List<Block> blocks, PaperView.Running running) {}

    /// @param wanted language in which it is written, if documents are written in it
    DraftPane(Law law, Language wanted, Words words, Ports ports, Consumer<Exception> failed) {
        this.words = words;
        Language language = ExportOrder.LANGUAGES.contains(wanted) ? wanted : words.language();
        paper = new PaperView(origin -> {}, ports.frames());
        Art30Register composer = Art30Register.of(law);
        sheets = new Derived<>(ports.background(), w -> composed(composer, w, language),
                c -> paper.show(c.blocks(), c.running()), failed);
        HBox header =
                new HBox(8, Parts.label(words.get("preview.title"), "preview-title"), Parts.space(), from);
        header.getStyleClass().addAll("pane-header", "assistant-header");
        from.setMinWidth(0);
        box.getStyleClass().add("preview-pane");
        VBox.setVgrow(paper.node(), Priority.ALWAYS);
        box.getChildren().addAll(header, paper.node());
    }

    Node node() {
        return box;
    }

    /// Shows what a row has become.
    ///
    /// @param where the entry; nothing if the row is none
    void show(Register register, int row, Optional<Where> where) {
        show(register, where.isPresent() ? words.get("assistant.preview.row", Integer.toString(row))
                : words.get("assistant.preview.none"), where);
    }

    /// @param said where it comes from, in words
    void show(Register register, String said, Optional<Where> where) {
        paper.node().setVisible(where.isPresent());
        from.setText(said);
        where.ifPresent(w -> sheets.of(new Wanted(new Same<>(register), w)));
    }

    private static Composed composed(Art30Register composer, Wanted wanted, Language language) {
        Register register = wanted.register().value();
        String id = wanted.where().entity();
        boolean ours = wanted.where().list().equals(Vocabulary.MANDATES.key());
        Document.Running running = ours ? composer.processor().running(register, language)
                : composer.running(register, language);
        List<Block> blocks = switch (wanted.where().list()) {
            case "activity" -> Vocabulary.ACTIVITIES.find(register, new Id<>(id))
                    .map(a -> composer.sheet(register, a, language)).orElse(List.of());
            case "mandate" -> Vocabulary.MANDATES.find(register, new Id<>(id))
                    .map(m -> composer.processor().sheet(register, m, language)).orElse(List.of());
            case "party" -> Vocabulary.PARTIES.find(register, new Id<>(id))
                    .map(p -> composer.party(register, p, language)).orElse(List.of());
            default -> composer.cover(register, language);
        };
        return new Composed(blocks,
                new PaperView.Running(running.headLeft(), running.headRight(), running.footLeft(), ""));
    }
}
