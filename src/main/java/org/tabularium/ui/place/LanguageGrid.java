package org.tabularium.ui.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.LocalTexts;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.ui.form.GrowingText;
import org.tabularium.ui.look.Parts;

/// The texts of one entity in two languages, side by side. A row stays where it is while it is typed in, also
/// when it no longer lacks anything.
///
/// @param <T> the entity
final class LanguageGrid<T extends Identified<T>> {
    private static final PseudoClass INCOMPLETE = PseudoClass.getPseudoClass("incomplete");
    private final GridPane grid = new GridPane();
    private final List<Row> rows = new ArrayList<>();
    private final Desk desk;
    private final Language from;
    private final Language to;
    private Spoken.Entry<T> entry;
    private boolean showing;

    /// One text with its field in each language.
    private record Row(String path, Label label, GrowingText source, GrowingText target) {}

    /// @param onlyMissing whether texts that have both languages are left out
    LanguageGrid(Desk desk, Spoken.Entry<T> entry, Language from, Language to, boolean onlyMissing) {
        this.desk = desk;
        this.entry = entry;
        this.from = from;
        this.to = to;
        grid.getStyleClass().add("language-grid");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        for (LocalTexts.Found<T> found : entry.texts()) {
            if (!onlyMissing || entry.lacks(found, from) || entry.lacks(found, to)) {
                add(found);
            }
        }
        show(entry);
    }

    Node node() {
        return grid;
    }

    /// Whether it can show an entry without being built anew: the same entity.
    boolean fits(Spoken.Entry<?> other) {
        return other.entity().id().equals(entry.entity().id());
    }

    /// Shows the same entity after a change.
    @SuppressWarnings("unchecked") // it is the same entity, as fits() says
    void update(Spoken.Entry<?> changed) {
        show((Spoken.Entry<T>) changed);
    }

    private void show(Spoken.Entry<T> changed) {
        entry = changed;
        showing = true;
        for (Row row : rows) {
            found(row.path).ifPresent(found -> {
                LocalText text = found.lens().of(entry.entity());
                put(row.source, text.in(from));
                put(row.target, text.in(to));
                row.source.pseudoClassStateChanged(INCOMPLETE, text.in(from).isEmpty());
                row.target.pseudoClassStateChanged(INCOMPLETE, text.in(to).isEmpty());
            });
        }
        showing = false;
    }

    private static void put(GrowingText input, String text) {
        if (!input.getText().equals(text) && !(text.isEmpty() && input.getText().isBlank())) {
            input.setText(text);
        }
    }

    /// Moves the focus to the first field without a text, beginning after the one that has it now.
    boolean next() {
        int now = -1;
        for (int i = 0; i < rows.size(); i++) {
            now = rows.get(i).target.isFocused() || rows.get(i).source.isFocused() ? i : now;
        }
        Optional<Row> gap =
                rows.stream().skip(now + 1L).filter(r -> r.target.getText().isBlank()).findFirst();
        gap.ifPresent(row -> row.target.requestFocus());
        return gap.isPresent();
    }

    /// Moves the focus to the text at a path.
    void focus(String path) {
        rows.stream().filter(r -> r.path.equals(path)).findFirst().ifPresent(r -> r.target.requestFocus());
    }

    private void add(LocalTexts.Found<T> found) {
        Label label = Parts.label(desk.labels().get(found.label()), "field-label");
        GrowingText source = input(found, from);
        GrowingText target = input(found, to);
        label.setLabelFor(target);
        Row row = new Row(found.path(), label, source, target);
        int line = rows.size() * 2;
        grid.add(label, 0, line, 2, 1);
        grid.add(source, 0, line + 1);
        grid.add(target, 1, line + 1);
        rows.add(row);
    }

    private GrowingText input(LocalTexts.Found<T> found, Language language) {
        GrowingText input = new GrowingText();
        String name = language.locale().getDisplayLanguage(desk.words().locale());
        input.setAccessibleText(desk.labels().get(found.label()) + ", " + name);
        input.setPromptText(desk.words().get("field.missing", name));
        input.setEditable(!desk.editor().state().readOnly());
        input.textProperty().addListener((o, before, text) -> {
            if (!showing) {
                put(found, language, text);
            }
        });
        return input;
    }

    private void put(LocalTexts.Found<T> found, Language language, String text) {
        Spot spot = new Spot(LanguagesPlace.KEY, entry.entity().id().value(), found.path());
        desk.editor().type(new StepName("step.change", found.label()), spot,
                register -> changed(register, found.path(), language, text));
    }

    /// The register with one text changed; found anew, since the entity may have changed in the meantime.
    private Register changed(Register register, String path, Language language, String text) {
        return entry.kind().vocabulary().find(register, entry.entity().id())
                .flatMap(current -> LocalTexts.in(entry.kind().form(), current).stream()
                        .filter(f -> f.path().equals(path)).findFirst()
                        .map(f -> f.lens().with(current, f.lens().of(current).with(language, text))))
                .map(edited -> entry.kind().vocabulary().replace(register, edited)).orElse(register);
    }

    private Optional<LocalTexts.Found<T>> found(String path) {
        return entry.texts().stream().filter(f -> f.path().equals(path)).findFirst();
    }
}
