package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.ui.form.Put.Gesture;

/// A text in every language of the register: one border, one row a language, the missing one prompted for.
final class LocalControl implements Control<LocalText> {
    private static final PseudoClass INCOMPLETE = PseudoClass.getPseudoClass("incomplete");
    private final VBox box = new VBox();
    private final Map<Language, GrowingText> rows = new LinkedHashMap<>();
    private final String label;
    private final Host host;
    private final Sink<LocalText> sink;
    private final Optional<Phrases> phrases;
    private LocalText shown = LocalText.EMPTY;
    private boolean showing;

    LocalControl(String label, Host host, Sink<LocalText> sink) {
        this.label = label;
        this.host = host;
        this.sink = sink;
        phrases = Phrases.of(host, label, text -> sink.put(text, Gesture.CHANGE, label));
        box.getStyleClass().add("local-text");
        box.setMinHeight(VBox.USE_PREF_SIZE);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(LocalText value) {
        shown = value;
        List<Language> languages = languages(value);
        if (!languages.equals(List.copyOf(rows.keySet()))) {
            build(languages);
        }
        showing = true;
        rows.forEach((language, input) -> {
            String text = value.in(language);
            if (!input.getText().equals(text) && !(text.isEmpty() && input.getText().isBlank())) {
                input.setText(text);
            }
        });
        showing = false;
        boolean incomplete = !value.isEmpty() && rows.keySet().stream().anyMatch(l -> value.in(l).isEmpty());
        box.pseudoClassStateChanged(INCOMPLETE, incomplete);
        rows.forEach((language, input) -> input.setPromptText(prompt(language)));
    }

    private String prompt(Language language) {
        return shown.isEmpty() ? host.words().get("field.empty")
                : host.words().get("field.missing", language.locale().getDisplayLanguage(host.locale()));
    }

    @Override
    public void focus(String path) {
        rows.values().stream().findFirst().ifPresent(input -> {
            input.requestFocus();
            input.end();
        });
    }

    private List<Language> languages(LocalText value) {
        List<Language> languages = new ArrayList<>(host.register().get().languages());
        value.texts().keySet().stream().filter(l -> !languages.contains(l)).forEach(languages::add);
        return languages;
    }

    private void build(List<Language> languages) {
        rows.clear();
        box.getChildren().clear();
        languages.forEach(language -> {
            GrowingText input = new GrowingText();
            input.setAccessibleText(
                    host.name(label) + ", " + language.locale().getDisplayLanguage(host.locale()));
            input.textProperty().addListener((o, before, text) -> {
                if (!showing) {
                    sink.put(shown.with(language, text), Gesture.TYPE, label);
                    phrases.ifPresent(p -> p.typed(input));
                }
            });
            phrases.ifPresent(p -> p.attach(input));
            Label mark = new Label(language.tag().toUpperCase(Locale.ROOT));
            mark.getStyleClass().add("language-mark");
            mark.setLabelFor(input);
            HBox row = new HBox(mark, input);
            row.getStyleClass().add(rows.isEmpty() ? "local-row-first" : "local-row");
            HBox.setHgrow(input, Priority.ALWAYS);
            input.setMinWidth(0);
            row.setMinWidth(0);
            rows.put(language, input);
            box.getChildren().add(row);
        });
    }
}
