package org.tabularium.ui.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.catalog.Catalog;
import org.tabularium.catalog.OrganisationKind;
import org.tabularium.catalog.OrganisationKind.Usual;
import org.tabularium.catalog.Template;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.ui.form.CountryField;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// The first steps of a register: whose it is, in which languages, and what such organisations usually do.
public final class StartWizard {
    private static final double HEIGHT = 580;
    private static final double SIDE = 330;
    private final HBox content = new HBox();
    private final HBox footer = new HBox(8);
    private final TextField name = new TextField();
    private final CountryField country;
    private final List<CheckBox> languages = new ArrayList<>();
    private final Label foreign = Parts.label("", "wizard-hint");
    private final Label title = Parts.label("", "section-title");
    private final Button go = new Button();
    private final Button empty = new Button();
    private final TemplateList list;
    private final Catalog catalog;
    private final Words words;
    private final String home;

    /// What the user has decided.
    ///
    /// @param blank the register before any activity is in it
    /// @param templates the activities to begin with
    public record Beginning(Register blank, List<Template> templates) {}

    /// @param begun takes what was decided
    public StartWizard(Catalog catalog, Law law, Words words, Runnable cancelled, Consumer<Beginning> begun) {
        this.catalog = catalog;
        this.words = words;
        country = new CountryField(law, words, words.get("wizard.country"), code -> foreign());
        home = catalog.library().map(Register::jurisdiction).orElse("");
        country.show(home);
        list = new TemplateList(words, t -> {}, this::count, go::fire);
        content.getStyleClass().add("template-dialog");
        content.getChildren().addAll(side(), activities());
        content.setPrefHeight(HEIGHT);
        empty.setText(words.get("wizard.empty"));
        empty.setOnAction(e -> begun.accept(new Beginning(blank(), List.of())));
        Button cancel = new Button(words.get("dialog.cancel"));
        cancel.setOnAction(e -> cancelled.run());
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(e -> begun.accept(new Beginning(blank(), list.ticked())));
        footer.getStyleClass().add("dialog-footer");
        footer.getChildren().addAll(empty, Parts.space(), cancel, go);
        catalog.kinds().stream().findFirst().ifPresent(this::choose);
        count();
        foreign();
    }

    public Node content() {
        return content;
    }

    public Node footer() {
        return footer;
    }

    /// Puts the focus where one begins. What can be scrolled takes part in the scene only once styled.
    public void focus() {
        content.applyCss();
        name.requestFocus();
    }

    private Node side() {
        name.setPromptText(words.get("wizard.name.prompt"));
        name.setAccessibleText(words.get("wizard.name"));
        HBox spoken = new HBox(16);
        Stream.of(Language.GERMAN, Language.ENGLISH)
                .sorted((a, b) -> Boolean.compare(b.equals(words.language()), a.equals(words.language())))
                .forEach(l -> spoken.getChildren().add(language(l)));
        foreign.setWrapText(true);
        foreign.setMinHeight(Label.USE_PREF_SIZE);
        VBox kinds = new VBox(10);
        ToggleGroup group = new ToggleGroup();
        catalog.kinds().forEach(k -> kinds.getChildren().add(kind(k, group)));
        VBox side = new VBox(14, part("wizard.name", name), part("wizard.country", country.node()),
                part("wizard.languages", spoken), part("wizard.kind", kinds), foreign);
        side.getStyleClass().add("wizard-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        scroll.setMinWidth(SIDE);
        scroll.setPrefWidth(SIDE);
        return scroll;
    }

    private Node part(String key, Node node) {
        Label label = Parts.label(words.get(key), "field-label");
        label.setLabelFor(node);
        return new VBox(4, label, node);
    }

    private CheckBox language(Language language) {
        CheckBox box = new CheckBox(language.locale().getDisplayLanguage(words.locale()));
        box.setUserData(language);
        box.setSelected(true);
        box.setOnAction(e -> count());
        languages.add(box);
        return box;
    }

    private Node kind(OrganisationKind kind, ToggleGroup group) {
        RadioButton button = new RadioButton(Offered.said(kind.name(), words.language()));
        button.setToggleGroup(group);
        button.setSelected(group.getToggles().size() == 1);
        button.selectedProperty().addListener((o, before, on) -> {
            if (on) {
                choose(kind);
            }
        });
        Label sentence = Parts.label(Offered.said(kind.sentence(), words.language()), "wizard-hint");
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        sentence.getStyleClass().add("wizard-kind");
        return new VBox(1, button, sentence);
    }

    private Node activities() {
        Label hint = Parts.label(words.get("wizard.strike"), "section-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        VBox head = new VBox(2, title, hint);
        head.getStyleClass().add("wizard-head");
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        VBox box = new VBox(head, list.node());
        box.getStyleClass().add("wizard-activities");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void choose(OrganisationKind kind) {
        title.setText(words.get("wizard.activities", Offered.said(kind.name(), words.language())));
        List<Template> offered = catalog.templates(kind);
        List<String> usual = kind.activities().stream().filter(Usual::chosen).map(Usual::id).toList();
        list.offer(offered);
        list.tick(offered.stream()
                .filter(t -> !t.pack().own() && usual.contains(t.activity().id().value())).toList());
    }

    /// Templates name the law of the country they were written for.
    private void foreign() {
        boolean at = country.code().equals(home);
        foreign.setText(at ? "" : words.get("wizard.foreign"));
        foreign.setManaged(!at);
    }

    private Register blank() {
        List<Language> spoken = languages.stream().filter(CheckBox::isSelected)
                .map(b -> (Language) b.getUserData()).toList();
        Register blank = Register.blank(spoken, country.code());
        String called = name.getText().strip();
        return called.isEmpty() ? blank
                : blank.withController(blank.controller().withName(called)
                        .withAddress(blank.controller().address().withCountry(country.code())));
    }

    private void count() {
        int count = list.ticked().size();
        boolean spoken = languages.stream().anyMatch(CheckBox::isSelected);
        go.setDisable(!spoken);
        empty.setDisable(!spoken);
        go.setText(words.get("wizard.go", count));
        go.setMinWidth(Button.USE_PREF_SIZE);
    }
}
