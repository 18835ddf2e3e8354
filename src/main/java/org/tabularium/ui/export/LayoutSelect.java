package org.tabularium.ui.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.tabularium.compose.layout.Layout;
import org.tabularium.compose.layout.Layout.Shape;
import org.tabularium.compose.layout.Layouts;
import org.tabularium.edit.ExportOrder;
import org.tabularium.model.Language;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// The form in which the record of one side is printed, and what that form is.
final class LayoutSelect {
    private final ComboBox<Layout> box = new ComboBox<>();
    private final Label about = Parts.label("", "muted");
    private final VBox node = new VBox(4, box, about);
    private final Words words;

    LayoutSelect(Layout.Side side, List<String> before, Words words, Runnable changed) {
        this.words = words;
        List<Layout> offered = Layouts.all().stream().filter(l -> l.side() == side).toList();
        box.getItems().addAll(offered);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Layout layout) {
                return layout == null ? "" : said(layout);
            }

            @Override
            public Layout fromString(String text) {
                return offered.getFirst();
            }
        });
        box.setAccessibleText(words.get("export.layout." + side.name().toLowerCase(Locale.ROOT)));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(12);
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        box.setValue(offered.stream().filter(l -> before.contains(l.id())).findFirst()
                .orElseGet(offered::getFirst));
        tell();
        box.valueProperty().addListener((o, was, is) -> {
            tell();
            changed.run();
        });
        node.getStyleClass().add("export-layout");
    }

    Node node() {
        return node;
    }

    void show(boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// The id of the layout; absent for the usual one, which is written without one.
    Optional<String> chosen() {
        return Optional.of(box.getValue()).filter(l -> l.shape() != Shape.RECORD).map(Layout::id);
    }

    private String said(Layout layout) {
        return layout.title().best(words.language(), Language.ENGLISH).map(Map.Entry::getValue)
                .orElse(layout.id());
    }

    private void tell() {
        Layout layout = box.getValue();
        String text = words.get("export.shape." + layout.shape().name().toLowerCase(Locale.ROOT));
        if (!ExportOrder.LANGUAGES.containsAll(layout.languages())) {
            text += " " + words.get("export.layout.french");
        }
        if (layout.shape() != Shape.RECORD && layout.source().grade() != Layout.Grade.ORIGINAL) {
            text += " " + words.get("export.layout.described");
        }
        about.setText(text);
        box.setAccessibleHelp(text);
    }
}
