package org.tabularium.ui.dpf;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.tabularium.intake.dpf.Compared;
import org.tabularium.intake.dpf.DpfWords;
import org.tabularium.intake.dpf.Match;
import org.tabularium.intake.dpf.Participant;
import org.tabularium.intake.dpf.Taking;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// One party in the summary: what is recorded, what the list says, and whether that is to be taken over.
final class SummaryRow {
    private final VBox box = new VBox(2);
    private final CheckBox check = new CheckBox();
    private final Label badge = Parts.label("", "badge");
    private final Label says = Parts.label("", "list-says");
    private final DpfWords telling;
    private final Runnable changed;
    private Compared compared;

    SummaryRow(Compared compared, DpfWords telling, Words words, boolean locked, Runnable changed) {
        this.compared = compared;
        this.telling = telling;
        this.changed = changed;
        check.setText(compared.party().name());
        check.setMnemonicParsing(false);
        check.setOnAction(e -> changed.run());
        says.setWrapText(true);
        badge.setMinWidth(Label.USE_PREF_SIZE);
        Label recorded = Parts.label(compared.recorded().isEmpty() ? telling.say("recorded.none")
                : String.join(" · ", compared.recorded().stream().map(telling::recorded).toList()),
                "section-hint");
        recorded.setWrapText(true);
        VBox texts = new VBox(2, says, recorded);
        texts.getStyleClass().add("wizard-kind");
        if (compared.match() instanceof Match.Similar(var candidates) && !locked) {
            texts.getChildren().add(choice(candidates, words));
        }
        box.getStyleClass().add("dpf-row");
        box.getChildren().addAll(new HBox(8, check, Parts.space(), badge), texts);
        show(locked);
        check.setSelected(!locked && compared.isProposed());
    }

    Node node() {
        return box;
    }

    /// What is to be taken over.
    Optional<Taking> ticked() {
        return check.isSelected() ? compared.taking() : Optional.empty();
    }

    private void show(boolean locked) {
        says.setText(telling.sentence(compared));
        badge.setText(telling.verdict(compared));
        check.setDisable(locked || compared.taking().isEmpty());
        check.setAccessibleText(compared.party().name() + ", " + telling.verdict(compared));
        check.setAccessibleHelp(telling.sentence(compared));
    }

    private Node choice(List<Participant> candidates, Words words) {
        ComboBox<Participant> combo = new ComboBox<>();
        combo.getItems().setAll(candidates);
        combo.setPromptText(words.get("dpf.choose"));
        combo.setAccessibleText(words.get("dpf.choose.for", compared.party().name()));
        combo.setConverter(new Entries());
        combo.valueProperty().addListener((o, before, chosen) -> {
            if (chosen != null) {
                compared = compared.chosen(chosen);
                show(false);
                check.setSelected(compared.taking().isPresent());
                changed.run();
            }
        });
        VBox.setMargin(combo, new Insets(4, 0, 0, 0));
        return combo;
    }

    private final class Entries extends StringConverter<Participant> {
        @Override
        public String toString(@Nullable Participant entry) {
            return entry == null ? "" : telling.entry(entry);
        }

        @Override
        public @Nullable Participant fromString(String text) {
            return null; // is chosen, never typed
        }
    }
}
