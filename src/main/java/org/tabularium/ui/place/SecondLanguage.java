package org.tabularium.ui.place;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Parts;

/// What a register of one language shows in place of its languages: a question, and the first step to another one.
final class SecondLanguage {
    private static final List<Language> OFFERED = List.of(Language.GERMAN, Language.ENGLISH,
            new Language("fr"), new Language("it"), new Language("es"), new Language("nl"),
            new Language("pl"),
            new Language("da"));

    private SecondLanguage() {}

    static Node of(Desk desk, Register register) {
        Label question = Parts.label(desk.words().get("languages.single.question"), "empty-question");
        Label text = Parts.label(desk.words().get("languages.single.text",
                register.primary().locale().getDisplayLanguage(desk.words().locale())), "empty-text");
        question.setWrapText(true);
        text.setWrapText(true);
        ComboBox<Language> choice = new ComboBox<>(FXCollections
                .observableArrayList(
                        OFFERED.stream().filter(l -> !register.languages().contains(l)).toList()));
        choice.setAccessibleText(desk.words().get("languages.to"));
        choice.setCellFactory(v -> new LanguageCell(desk.words()));
        choice.setButtonCell(new LanguageCell(desk.words()));
        choice.getSelectionModel().selectFirst();
        Button add = new Button(desk.words().get("languages.add"));
        add.getStyleClass().add("accent");
        add.setOnAction(e -> desk.editor().edit(new StepName("step.add", "languages.one"),
                new Spot(LanguagesPlace.KEY, "", ""),
                r -> r.withLanguages(Identified.with(r.languages(), choice.getValue()))));
        add.setDisable(desk.editor().state().readOnly());
        VBox box = new VBox(12, question, text, new HBox(8, choice, add));
        box.getStyleClass().add("empty-place");
        return box;
    }
}
