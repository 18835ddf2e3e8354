package org.tabularium.ui.export;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tabularium.compose.edition.Beyond;
import org.tabularium.compose.edition.Drafts;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.edition.Group;
import org.tabularium.compose.edition.Selection;
import org.tabularium.compose.edition.Titles;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// For whom documents are made; for an authority, what it is given beyond Art. 30 GDPR, each group with how much of it
/// there is and with examples, before it leaves the house.
final class EditionPane {
    private static final double MOST = 150;
    private final Words words;
    private final VBox box = new VBox(10);
    private final VBox authority = new VBox(8);
    private final VBox list = new VBox(6);
    private final Label sum = Parts.label("", "muted");
    private final Map<Edition.Kind, ToggleButton> kinds = new EnumMap<>(Edition.Kind.class);
    private final Map<Drafts, ToggleButton> drafts = new EnumMap<>(Drafts.class);
    private final Map<Group, CheckBox> groups = new EnumMap<>(Group.class);
    private final Set<Group> wished = EnumSet.noneOf(Group.class);
    private final Runnable changed;

    EditionPane(Words words, Selection first, Runnable changed) {
        this.words = words;
        this.changed = changed;
        wished.addAll(first.edition().extras());
        box.getChildren().add(segments("export.edition", Edition.Kind.values(), Edition.Kind::key, kinds));
        kinds.get(first.edition().kind()).setSelected(true);
        Node draftRow = segments("export.drafts", Drafts.values(), Drafts::key, drafts);
        drafts.get(first.edition().kind() == Edition.Kind.AUTHORITY ? first.drafts() : Drafts.LEAVE_OUT)
                .setSelected(true);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST);
        scroll.setFocusTraversable(false);
        sum.setWrapText(true);
        authority.getChildren().addAll(new HBox(12, Parts.label(words.get("export.drafts"), ""), draftRow),
                Parts.label(words.get("export.beyond"), "muted"), scroll, sum);
        box.getChildren().add(authority);
        show();
    }

    Node node() {
        return box;
    }

    Selection selection() {
        if (kinds.get(Edition.Kind.INTERNAL).isSelected()) {
            return Selection.WHOLE;
        }
        return Selection.of(Edition.AUTHORITY.withExtras(wished))
                .withDrafts(drafts.get(Drafts.MARK).isSelected() ? Drafts.MARK : Drafts.LEAVE_OUT);
    }

    /// Shows what there is beyond Art. 30 GDPR; what there is nothing of is not offered.
    void show(Beyond beyond) {
        list.getChildren().clear();
        groups.clear();
        for (Beyond.Found found : beyond.groups()) {
            CheckBox check = new CheckBox(words.get("export.beyond.group",
                    Titles.of(found.group(), words.language()), found.stated().entries()));
            check.setSelected(wished.contains(found.group()));
            check.setOnAction(e -> {
                if (check.isSelected()) {
                    wished.add(found.group());
                } else {
                    wished.remove(found.group());
                }
                show();
            });
            String examples = String.join("\n", found.stated().examples());
            if (!examples.isEmpty()) {
                check.setTooltip(new Tooltip(examples));
                check.setAccessibleHelp(examples);
            }
            groups.put(found.group(), check);
            list.getChildren().add(check);
        }
        wished.retainAll(groups.keySet());
        show();
    }

    private void show() {
        boolean outside = kinds.get(Edition.Kind.AUTHORITY).isSelected();
        authority.setVisible(outside);
        authority.setManaged(outside);
        sum.setText(wished.isEmpty() ? words.get("export.beyond.none")
                : words.get("export.beyond.some", wished.size()));
        changed.run();
    }

    private <T extends Enum<T>> Node segments(String key, T[] values,
            Function<T, String> name,
            Map<T, ToggleButton> into) {
        HBox row = new HBox();
        row.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (T value : List.of(values)) {
            ToggleButton toggle = new ToggleButton(words.get(key + "." + name.apply(value)));
            toggle.getStyleClass().addAll("segment",
                    key.substring(key.lastIndexOf('.') + 1) + "-" + name.apply(value));
            toggle.setToggleGroup(group);
            // One of them always holds: pressing it again does not let it go.
            toggle.setOnAction(e -> {
                toggle.setSelected(true);
                show();
            });
            into.put(value, toggle);
            row.getChildren().add(toggle);
        }
        return row;
    }
}
